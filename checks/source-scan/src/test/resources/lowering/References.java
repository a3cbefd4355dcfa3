import java.util.function.Supplier;

class References {
  Supplier<?> plain = Object::new;
  Supplier<?> annotated = @Marked Object::new;
  Supplier<?> qualified = java.lang.@Marked Object::new;
  Supplier<?> generic = @Marked Holder<String>::new;
}
