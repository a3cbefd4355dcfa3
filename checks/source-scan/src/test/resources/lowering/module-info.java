import java.util.function.Supplier;

@Deprecated
open module com.example.shop {
  requires transitive java.net.http;
  exports com.example.shop.api to a.b, c.d;
  opens com.example.shop;
  uses Supplier;
  provides Supplier with com.example.Impl, com.example.Other;
}
