import java.util.function.Supplier;

/** Documentation. */
open module a.b {
  requires transitive java.base;
  exports a.b to c.d, e;
  uses Supplier;
  provides Supplier with a.b.C;
}
