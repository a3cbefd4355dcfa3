package dev.leadguard.flow;

import dev.leadguard.flow.Program.Method;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Notes values that stand beside the name of what takes a key, or under the name of a key, in code that no table knows. */
final class KeyHints {

  /** Names of methods and types that pair a name with a value. */
  private static final Pattern PAIRING = Pattern.compile(
      "(?i)header|property|propert|put|add|set|entry|pair|param|query|^of$|of$|with|default|option|env");

  private final Walk walk;
  private final KeyWords words;
  private final Map<String, Boolean> pairing = new HashMap<>();

  KeyHints(Walk walk, KeyWords words) {
    this.walk = walk;
    this.words = words;
  }

  /** Returns whether a method or a type is called after pairing a name with a value. */
  static boolean isPairing(String name) {
    return PAIRING.matcher(name).find();
  }

  /** Notes the arguments of a call, whoever is called. */
  void call(String name, List<Value> args, State state) {
    if (pairing.computeIfAbsent(name, KeyHints::isPairing)) {
      pairs(args, state);
    }
    if (args.size() == 1) {
      String property = KeyWords.property(name);
      if (words.isKeyName(property)) {
        named(property, args.get(0), state);
      }
    }
  }

  /** Notes the arguments of a constructor. */
  void creation(String type, List<Value> args, State state) {
    if (pairing.computeIfAbsent(type, KeyHints::isPairing)) {
      pairs(args, state);
    }
  }

  /** Notes neighbours in a row: elements of an array, or what is handed on to the constructor of a superclass. */
  void elements(List<Value> elements, State state) {
    pairs(elements, state);
  }

  /** Notes the arguments of methods of the files under what their parameters are called and annotated with. */
  void arguments(List<Method> methods, List<Value> args, State state) {
    for (Method method : methods) {
      List<Parameter> parameters = method.declaration().parameters();
      for (int i = 0; i < Math.min(parameters.size(), args.size()); i++) {
        parameter(
            parameters.get(i), args.get(i), method.owner().place(Span.NONE).path(), state);
      }
    }
  }

  /**
   * Notes what a parameter or the component of a record is given.
   *
   * @param path the file that declares it
   */
  void parameter(Parameter parameter, Value value, String path, State state) {
    if (words.isKeyName(parameter.name())) {
      named(parameter.name(), value, path, state);
    }
    words.named(parameter.annotations()).ifPresent(name -> named(name, value, path, state));
  }

  /** Notes a value under a name. */
  void named(String name, Value value, State state) {
    named(name, value, walk.at(Span.NONE).path(), state);
  }

  private void named(String name, Value value, String path, State state) {
    for (Value text : texts(value, state)) {
      walk.sends.named(new Sends.Named(name, text, path));
    }
  }

  /** Returns whether a name is that of a key. */
  boolean isKeyName(String name) {
    return words.isKeyName(name);
  }

  private void pairs(List<Value> values, State state) {
    for (int i = 0; i + 1 < values.size(); i++) {
      Optional<String> name = values.get(i).constant().filter(words::isName);
      if (name.isPresent()) {
        named(name.get(), values.get(i + 1), state);
      }
    }
  }

  /** Returns a value, and the elements if it is a list or an array. */
  private static List<Value> texts(Value value, State state) {
    List<Value> texts = new ArrayList<>();
    if (value.canBe(Value.Text.class)) {
      texts.add(value);
    }
    state
        .elementsOf(value)
        .ifPresent(elements -> elements.stream()
            .filter(element -> element.canBe(Value.Text.class))
            .forEach(texts::add));
    return texts;
  }
}
