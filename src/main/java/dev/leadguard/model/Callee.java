package dev.leadguard.model;

import java.util.List;

/**
 * Says what a type checker knows of the method or constructor that is called. All names are qualified and erased.
 *
 * @param owners the class that declares the method, then the classes whose method it overrides
 * @param parameters erased parameter types, arrays with {@code []}; a variable-arity parameter is an array
 * @param returns erased type of the call (for a constructor the class), {@code void} for none
 */
public record Callee(
    List<String> owners, List<String> parameters, String returns, boolean isStatic) {
  public Callee {
    owners = List.copyOf(owners);
    parameters = List.copyOf(parameters);
  }
}
