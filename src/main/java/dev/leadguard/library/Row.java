package dev.leadguard.library;

import java.util.List;

/**
 * One method or constructor of a listed type.
 *
 * @param owner qualified name of the type
 * @param name the method, {@code new} for a constructor
 * @param parameters simple names of the erased parameter types, {@code String...} for a variable-arity one
 * @param gives what the call returns
 * @param source position of the argument that is copied, for {@link Gives#COPY}, or that is the result, for {@link Gives#SELF}
 * @param type qualified type of the result, empty if it is of no interest
 * @param effects in order
 */
public record Row(
    String owner,
    String name,
    List<String> parameters,
    Gives gives,
    int source,
    String type,
    List<Effect> effects) {

  public Row {
    parameters = List.copyOf(parameters);
    effects = List.copyOf(effects);
  }

  /** What a call returns. */
  public enum Gives {
    /** The receiver itself, or an argument as another view of the same state. */
    SELF,
    /** A new object without URL and headers. */
    NEW,
    /** A new object that starts with the state of another one. */
    COPY,
    /** A text, by an effect. */
    TEXT,
    /** Nothing of interest. */
    NOTHING
  }

  /** Returns whether the last parameter takes any number of arguments. */
  public boolean isVarArgs() {
    return !parameters.isEmpty() && parameters.get(parameters.size() - 1).endsWith("...");
  }

  /** Returns whether the row can be called with this many arguments. */
  public boolean takes(int arguments) {
    return isVarArgs() ? arguments >= parameters.size() - 1 : arguments == parameters.size();
  }

  /** Returns the call as a table writes it, such as {@code header(String,String)}. */
  public String signature() {
    return name + "(" + String.join(",", parameters) + ")";
  }
}
