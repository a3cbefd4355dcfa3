package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.RequiredParameter;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.library.Libraries;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Import;
import dev.leadguard.model.Member;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.model.TypeDecl;
import dev.leadguard.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds where clients without a table are told to send to an API, so that what is not judged is counted. Nothing is followed: a
 * URL counts that stands in the call, or in a constant, field or variable that it names.
 *
 * <p>A call counts once, however many requests go through what it makes. If it binds an interface of the program, or annotations
 * of an interface name the URL, each annotated method of the interface counts in its place.
 */
final class OtherClients {

  private static final int MAX_DEPTH = 6;

  /** Names of what holds a URL. */
  private static final Pattern OF_URLS =
      Pattern.compile("url|uri|host|base|endpoint|address|root", Pattern.CASE_INSENSITIVE);

  private static final Hole UNSEEN =
      Walk.hole(Hole.Origin.OTHER, List.of(), Place.NONE, Cause.LIBRARY);

  private final Program program;
  private final Libraries libraries;
  private final Configuration configuration;
  private final Function<Template, Optional<Api>> apiOf;
  private final Map<Place, ApiRequest> requests = new TreeMap<>();

  /**
   * @param apiOf returns the API to which a URL belongs
   */
  OtherClients(
      Program program,
      Libraries libraries,
      Configuration configuration,
      Function<Template, Optional<Api>> apiOf) {
    this.configuration = configuration;
    this.program = program;
    this.libraries = libraries;
    this.apiOf = apiOf;
  }

  /** Returns one request, of which nothing is known, for each place that counts, in the order of the places. */
  List<ApiRequest> requests() {
    if (!libraries.others().isEmpty()) {
      program.types().stream().filter(this::importsOther).forEach(this::search);
    }
    return List.copyOf(requests.values());
  }

  private boolean importsOther(Type type) {
    return type.unit().imports().stream().map(Import::name).anyMatch(this::isOther);
  }

  /** Returns whether a name is that of a client without a table, or is below its package. */
  private boolean isOther(String name) {
    return libraries.others().stream()
        .anyMatch(home -> name.startsWith(home)
            && (name.length() == home.length() || name.charAt(home.length()) == '.'));
  }

  private void search(Type type) {
    annotated(type);
    for (Member member : type.members()) {
      if (!(member instanceof TypeDecl)) {
        new Calls(type).scan(member);
      }
    }
  }

  private void note(Api api, Place at, String client) {
    Map<RequiredParameter, List<Answer>> parameters = new LinkedHashMap<>();
    for (RequiredParameter parameter : api.parameters()) {
      parameters.put(parameter, List.of(Answer.Unknown.of(at, Cause.LIBRARY)));
    }
    List<Answer> credential = List.of(Answer.Unknown.of(at, Cause.LIBRARY));
    requests.putIfAbsent(at, new ApiRequest(api, at, client, credential, parameters));
  }

  // ---------------------------------------------------------------- interfaces

  private void annotated(Type type) {
    if (!type.isInterface()) {
      return;
    }
    Optional<Api> ofType = apiNamedBy(type.annotations(), type, true);
    if (ofType.isPresent()) {
      noteMethods(ofType.get(), type, clientOf(type.annotations(), type));
      return;
    }
    for (Member.Method method : type.methods()) {
      if (method.body().isEmpty()) {
        apiNamedBy(method.annotations(), type, false)
            .ifPresent(
                api -> note(api, type.place(method.at()), clientOf(method.annotations(), type)));
      }
    }
  }

  /** Counts the methods of an interface that stand for requests; returns whether there are any. */
  private boolean noteMethods(Api api, Type type, String client) {
    boolean some = false;
    for (Member.Method method : type.methods()) {
      boolean bound = method.body().isEmpty() && !method.annotations().isEmpty();
      if (type.isInterface() && bound) {
        note(api, type.place(method.at()), client);
        some = true;
      }
    }
    return some;
  }

  private String clientOf(List<Annotation> annotations, Type type) {
    return annotations.stream()
        .map(annotation -> nameOf(annotation.type(), type))
        .filter(this::isOther)
        .findFirst()
        .orElse("");
  }

  /** Returns the qualified name of a type; one that only a star import of such a client can supply is that client's. */
  private String nameOf(TypeRef ref, Type inside) {
    String name = program.resolve(ref, inside);
    if (!name.isEmpty() || ref.text().isEmpty()) {
      return name;
    }
    return inside.unit().imports().stream()
        .filter(each -> each.isStar() && !each.isStatic() && isOther(each.name()))
        .map(each -> each.name() + "." + ref.text())
        .findFirst()
        .orElse("");
  }

  /**
   * Returns the API whose URL an annotation holds.
   *
   * @param named whether the name of what supplies the URL may stand in its place
   */
  private Optional<Api> apiNamedBy(List<Annotation> annotations, Type type, boolean named) {
    for (Annotation annotation : annotations) {
      if (isOther(nameOf(annotation.type(), type))) {
        for (Annotation.Value value : annotation.values()) {
          Optional<Api> api = textOf(value.expr(), type, Map.of(), 0).stream()
              .flatMap(text -> urlsIn(text, type, named).stream())
              .flatMap(url -> apiOf.apply(url).stream())
              .findFirst();
          if (api.isPresent()) {
            return api;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A URL may stand behind a verb, and a placeholder in its place or in front of it. */
  private List<Template> urlsIn(Template text, Type type, boolean named) {
    String start = text.prefix();
    if (start.contains("${")) {
      return configuration
          .injected(start, type.unit().path(), UNSEEN)
          .map(OtherClients::templatesOf)
          .orElse(List.of());
    }
    int scheme = start.lastIndexOf("http", Math.max(0, start.indexOf("://")));
    if (scheme >= 0 && start.contains("://")) {
      return List.of(UrlEdits.behind(text, scheme));
    }
    // Any other text with a slash is a path.
    return named && start.indexOf('/') < 0 ? List.of(hole(start)) : List.of();
  }

  private static List<Template> templatesOf(Value value) {
    return value.texts().stream().map(Value.Text::template).toList();
  }

  // ---------------------------------------------------------------- calls

  /** Searches a member for calls on clients without a table. */
  private final class Calls extends TreeScanner {
    private final Type type;
    private final Map<String, TypeRef> types = new HashMap<>();
    private final Map<String, Expr> values = new HashMap<>();
    private final Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Calls(Type type) {
      this.type = type;
    }

    @Override
    public void scan(Member member) {
      if (member instanceof Member.Method method) {
        method.parameters().forEach(parameter -> types.put(parameter.name(), parameter.type()));
      }
      super.scan(member);
    }

    @Override
    public void scan(Stmt stmt) {
      if (stmt instanceof Stmt.Local local) {
        types.put(local.name(), local.type());
        local.init().ifPresent(init -> values.putIfAbsent(local.name(), init));
      }
      super.scan(stmt);
    }

    @Override
    public void scan(Expr expr) {
      if ((expr instanceof Expr.Call || expr instanceof Expr.New) && !seen.contains(expr)) {
        chain(expr);
      }
      super.scan(expr);
    }

    /** Looks at a chain of calls as a whole: what is bound may stand behind what names the URL. */
    private void chain(Expr last) {
      List<Expr> steps = new ArrayList<>();
      Optional<Expr> step = Optional.of(last);
      while (step.isPresent()) {
        steps.add(step.get());
        seen.add(step.get());
        step = step.get() instanceof Expr.Call call ? call.target() : Optional.empty();
      }
      String client = typeOf(steps.get(steps.size() - 1), 0);
      if (!isOther(client)) {
        return;
      }
      for (Expr each : steps) {
        for (Expr arg : argsOf(each)) {
          Optional<Api> api = textOf(arg, type, values, 0).flatMap(apiOf);
          if (api.isPresent()) {
            if (!noteBound(api.get(), steps, client) && !noteBoundElsewhere(api.get(), client)) {
              note(api.get(), type.place(each.at()), client);
            }
            return;
          }
        }
      }
    }

    private boolean noteBound(Api api, List<Expr> steps, String client) {
      boolean some = false;
      for (Expr each : steps) {
        for (Expr arg : argsOf(each)) {
          Optional<Type> bound = arg instanceof Expr.ClassLit literal
              ? program.type(program.resolve(literal.type(), type))
              : Optional.empty();
          some |= bound.map(one -> noteMethods(api, one, client)).orElse(false);
        }
      }
      return some;
    }

    /** What gets the URL may bind interfaces in another statement of the file. */
    private boolean noteBoundElsewhere(Api api, String client) {
      boolean[] some = {false};
      TreeScanner literals = new TreeScanner() {
        @Override
        public void scan(Expr expr) {
          if (expr instanceof Expr.ClassLit literal) {
            Optional<Type> bound = program.type(program.resolve(literal.type(), type));
            some[0] |= bound
                .filter(one -> one.methods().stream()
                    .anyMatch(method -> !clientOf(method.annotations(), one).isEmpty()))
                .map(one -> noteMethods(api, one, client))
                .orElse(false);
          }
          super.scan(expr);
        }
      };
      type.unit().types().forEach(literals::scan);
      return some[0];
    }

    private String typeOf(Expr expr, int depth) {
      if (depth > MAX_DEPTH) {
        return "";
      }
      if (expr instanceof Expr.New creation) {
        return nameOf(creation.type(), type);
      }
      if (expr instanceof Expr.Cast cast) {
        return nameOf(cast.type(), type);
      }
      if (expr instanceof Expr.Call call) {
        return call.target()
            .map(target -> typeOf(target, depth + 1))
            .orElseGet(() -> type.methods().stream()
                .filter(method -> method.name().equals(call.name()))
                .map(method -> nameOf(method.returns(), type))
                .findFirst()
                .orElse(""));
      }
      if (expr instanceof Expr.Name name && types.containsKey(name.id())) {
        TypeRef declared = types.get(name.id());
        return declared.text().isEmpty() && values.containsKey(name.id())
            ? typeOf(values.get(name.id()), depth + 1)
            : nameOf(declared, type);
      }
      Optional<Program.Field> field = fieldOf(expr, type);
      if (field.isPresent()) {
        return nameOf(field.get().declaration().type(), field.get().owner());
      }
      return Program.dotted(expr)
          .map(name -> nameOf(TypeRef.of(name, expr.at()), type))
          .orElse("");
    }
  }

  private static List<Expr> argsOf(Expr expr) {
    if (expr instanceof Expr.Call call) {
      return call.args();
    }
    return expr instanceof Expr.New creation ? creation.args() : List.of();
  }

  // ---------------------------------------------------------------- texts

  private Optional<Program.Field> fieldOf(Expr expr, Type type) {
    if (expr instanceof Expr.Name name) {
      return program.field(type, name.id());
    }
    if (expr instanceof Expr.Select select) {
      boolean own = select.target() instanceof Expr.Name name && name.id().equals("this");
      Optional<Type> owner = own
          ? Optional.of(type)
          : Program.dotted(select.target())
              .flatMap(name -> program.type(program.resolve(name, type)));
      return owner.flatMap(one -> program.field(one, select.id()));
    }
    return Optional.empty();
  }

  /** Returns a text as far as it can be read where it stands; what cannot is a hole with the name of what supplies it. */
  private Optional<Template> textOf(Expr expr, Type type, Map<String, Expr> values, int depth) {
    if (depth > MAX_DEPTH) {
      return Optional.empty();
    }
    if (expr instanceof Expr.Lit lit && lit.kind() == Expr.LitKind.STRING) {
      return Optional.of(Template.of(lit.text(), type.place(lit.at())));
    }
    if (expr instanceof Expr.Concat concat) {
      return joined(concat.parts(), type, values, depth);
    }
    if (expr instanceof Expr.Plus plus) {
      return joined(List.of(plus.left(), plus.right()), type, values, depth);
    }
    if (expr instanceof Expr.NewArray array && array.elements().isPresent()) {
      return array.elements().get().stream()
          .findFirst()
          .flatMap(first -> textOf(first, type, values, depth + 1));
    }
    if (expr instanceof Expr.Name name && values.containsKey(name.id())) {
      return textOf(values.get(name.id()), type, values, depth + 1);
    }
    if (expr instanceof Expr.Name || expr instanceof Expr.Select) {
      Optional<Program.Field> field = fieldOf(expr, type);
      return field
          .flatMap(one -> one.declaration().init())
          .flatMap(init -> textOf(init, field.get().owner(), Map.of(), depth + 1))
          .or(() -> field.flatMap(this::injected))
          .or(() -> Program.dotted(expr)
              .map(name -> name.substring(name.lastIndexOf('.') + 1))
              .map(name -> hole(OF_URLS.matcher(name).find() ? name : "")));
    }
    // What makes a URL or a text of an argument: URI.create, new URL, String.format, valueOf.
    for (Expr arg : argsOf(expr)) {
      Optional<Template> text = textOf(arg, type, values, depth + 1);
      if (text.isPresent() && text.get().prefix().contains("://")) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** Returns what a container fills a field with. */
  private Optional<Template> injected(Program.Field field) {
    return configuration
        .injected(field.declaration().annotations(), field.owner().unit().path(), UNSEEN)
        .flatMap(value -> templatesOf(value).stream().findFirst());
  }

  private Optional<Template> joined(
      List<Expr> parts, Type type, Map<String, Expr> values, int depth) {
    Template all = Template.EMPTY;
    for (Expr part : parts) {
      all = all.plus(textOf(part, type, values, depth + 1).orElseGet(() -> hole("")));
    }
    return Optional.of(all);
  }

  private static Template hole(String name) {
    return Template.of(Walk.hole(Hole.Origin.OTHER, List.of(name), Place.NONE, Cause.LIBRARY));
  }
}
