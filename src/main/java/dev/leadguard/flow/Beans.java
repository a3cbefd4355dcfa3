package dev.leadguard.flow;

import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.library.Library;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Clients that a container hands in: what the one method of the module returns that makes such a bean. A name or a qualifier
 * chooses between several; where that does not decide, nothing is known of the client. That the container takes this one is
 * only likely.
 */
final class Beans {

  /** What is only likely of a request that such a client sends. */
  static final String LINK =
      "the container hands in the one client of this type that the module makes";

  /** Annotations of methods that make beans. */
  private static final Set<String> MAKERS = Set.of("Bean", "Produces", "Provides");

  /** Annotations of methods and fields that a container calls or fills. */
  private static final Set<String> INJECTED = Set.of("Autowired", "Inject", "Resource");

  private static final Set<String> QUALIFIERS = Set.of("Qualifier", "Named", "Resource");

  /** A method that makes a bean. */
  private record Bean(Method method, String type, Set<String> names, boolean isPrimary) {}

  /** What a method was seen to make. */
  private record Made(Value value, Map<Integer, HttpState> objects) {}

  private final Walk walk;
  private Optional<List<Bean>> beans = Optional.empty();
  private final Map<Method, Optional<Made>> made = new LinkedHashMap<>();

  Beans(Walk walk) {
    this.walk = walk;
  }

  /** Returns whether a container may call a method, with beans for its parameters. */
  static boolean isCalledByContainer(Member.Method method) {
    return method.name().equals("new") || isMaker(method) || isInjected(method.annotations());
  }

  /** Returns whether a container may fill a field. */
  static boolean isInjected(List<Annotation> annotations) {
    return annotations.stream()
        .anyMatch(annotation -> INJECTED.contains(annotation.type().text()));
  }

  private static boolean isMaker(Member.Method method) {
    return method.annotations().stream()
        .anyMatch(annotation -> MAKERS.contains(annotation.type().text()));
  }

  /**
   * Returns the client that a container hands in.
   *
   * @param type qualified name of the type that is asked for
   * @param names what the parameter or field is called
   * @param annotations of the parameter or field
   * @return the client, among the objects of the state; nothing if the module does not say which it is
   */
  Optional<Value> of(String type, List<String> names, List<Annotation> annotations, State state) {
    if (!walk.program.isClosedWorld()) {
      return Optional.empty();
    }
    List<Bean> fitting = all().stream().filter(bean -> isA(bean.type(), type)).toList();
    Optional<Bean> chosen = chosen(fitting, names, qualifiers(annotations));
    return chosen.flatMap(bean -> madeBy(bean.method())).map(client -> {
      client.objects().forEach(state.objects()::putIfAbsent);
      return client.value().withType(type);
    });
  }

  private static Optional<Bean> chosen(
      List<Bean> fitting, List<String> names, Optional<Set<String>> qualifiers) {
    if (qualifiers.isPresent()) {
      return only(fitting.stream()
          .filter(bean -> bean.names().stream().anyMatch(qualifiers.get()::contains))
          .toList());
    }
    return only(fitting)
        .or(() -> only(fitting.stream().filter(Bean::isPrimary).toList()))
        .or(() -> only(fitting.stream()
            .filter(bean -> bean.names().stream().anyMatch(names::contains))
            .toList()));
  }

  private static Optional<Bean> only(List<Bean> beans) {
    return beans.size() == 1 ? Optional.of(beans.get(0)) : Optional.empty();
  }

  private boolean isA(String type, String wanted) {
    return type.equals(wanted)
        || walk.libraries.lineageOf(type).stream()
            .anyMatch(listed -> listed.name().equals(wanted));
  }

  /** Returns the names that annotations ask for; one that is no literal is a name that no bean has. */
  private static Optional<Set<String>> qualifiers(List<Annotation> annotations) {
    Set<String> names = new LinkedHashSet<>();
    boolean any = false;
    for (Annotation annotation : annotations) {
      if (QUALIFIERS.contains(annotation.type().text()) && !annotation.values().isEmpty()) {
        any = true;
        names.addAll(literals(annotation));
      }
    }
    return any ? Optional.of(names) : Optional.empty();
  }

  private static List<String> literals(Annotation annotation) {
    List<String> texts = new ArrayList<>();
    for (Annotation.Value value : annotation.values()) {
      if (value.expr() instanceof Expr.Lit lit) {
        texts.add(lit.text());
      } else if (value.expr() instanceof Expr.NewArray array) {
        array.elements().orElse(List.of()).stream()
            .filter(Expr.Lit.class::isInstance)
            .forEach(element -> texts.add(((Expr.Lit) element).text()));
      }
    }
    return texts;
  }

  private List<Bean> all() {
    if (beans.isEmpty()) {
      List<Bean> found = new ArrayList<>();
      for (Type type : walk.program.types()) {
        for (Member.Method method : type.methods()) {
          if (isMaker(method) && method.body().isPresent()) {
            beanOf(type, method).ifPresent(found::add);
          }
        }
      }
      beans = Optional.of(found);
    }
    return beans.get();
  }

  private Optional<Bean> beanOf(Type owner, Member.Method method) {
    String type = walk.program.resolve(method.returns(), owner);
    boolean client = walk.libraries
        .type(type)
        .map(listed -> listed.kind() == Library.Kind.CLIENT)
        .orElse(false);
    if (!client) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    boolean primary = false;
    for (Annotation annotation : method.annotations()) {
      String name = annotation.type().text();
      primary |= name.equals("Primary");
      if (MAKERS.contains(name) || QUALIFIERS.contains(name)) {
        names.addAll(literals(annotation));
      }
    }
    names.add(method.name());
    return Optional.of(new Bean(new Method(owner, method), type, names, primary));
  }

  private Optional<Made> madeBy(Method method) {
    Optional<Made> known = made.get(method);
    if (known == null) {
      // A bean that needs itself is not known.
      made.put(method, Optional.empty());
      known = walk.probes
          .resultOf(method)
          .map(result -> new Made(result.value(), softened(method, result)));
      made.put(method, known);
    }
    return known;
  }

  private Map<Integer, HttpState> softened(Method maker, Probes.Result result) {
    Map<Integer, HttpState> objects = new LinkedHashMap<>();
    boolean bare = walk.unseenClients.isModuleBareBeside(maker);
    result.state().objects().forEach((id, object) -> {
      boolean given = result.value().refs().contains(id);
      // That other code configures it is one doubt, whether it was made of nothing or of a builder.
      boolean doubted = object.soft().contains(UnseenClients.LINK);
      HttpState soft = given && !doubted ? object.softened(LINK) : object;
      // Other code that configures clients may get hold of this one.
      objects.put(id, given && !bare ? soft.opened(Cause.CLIENT) : soft);
    });
    return objects;
  }
}
