package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Apis;
import dev.leadguard.contract.Credential;
import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import dev.leadguard.library.Effect;
import dev.leadguard.library.Libraries;
import dev.leadguard.library.Library;
import dev.leadguard.library.Library.ListedType;
import dev.leadguard.library.Row;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.model.TypeDecl;
import dev.leadguard.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says whether a client that comes from outside the files can put the credential on the requests it sends.
 *
 * <p>Nothing is known of such a client itself: a container or a caller hands it in. But where all files of a module are seen,
 * and nothing in them that makes or configures clients has anything to do with a credential, and no configuration and no file
 * that could not be read has either, then it is likely that the client adds none: a soft link. It stays unknown where one of
 * these is in doubt, and where the client has a name or a qualifier of its own: that one is made for a purpose, perhaps in
 * another project.
 *
 * <p>What makes or configures clients is told by types and names, widely: every type that extends a client, an interceptor or the like, and
 * every member that returns one or calls a method which sets defaults or interceptors. Anything in these that looks like a
 * credential counts, whichever API it is for, and so does a client of a class that is neither in a table nor in sight.
 */
final class UnseenClients {

  /** What is only likely of a request that such a client sends. */
  static final String LINK =
      "the client is made elsewhere, and nothing in the module gives such a client the header";

  /** Annotations that have a container or a compiler fill something in, and do not say with which of several. */
  private static final Set<String> PLAIN = Set.of(
      "Autowired",
      "Inject",
      "Context",
      "Lazy",
      "NonNull",
      "Nonnull",
      "NotNull",
      "Nullable",
      "SuppressWarnings",
      "Deprecated",
      "VisibleForTesting",
      "Setter",
      "Getter");

  /** Parts of names, without separators, that stand for credentials of any kind. */
  private static final List<String> CREDENTIALS =
      List.of("auth", "token", "apikey", "credential", "secret", "bearer", "password");

  /** Methods beside those of the tables that hand out or take what works on each request. */
  private static final Set<String> HOOKS = Set.of(
      "interceptors",
      "networkInterceptors",
      "getInterceptors",
      "setInterceptors",
      "authenticator",
      "requestCustomizers",
      "customizers",
      "additionalCustomizers");

  /** Types of a client's library that work on clients or on each of their requests, by the ends of their names. */
  private static final Pattern WORKERS =
      Pattern.compile(".*(?:Interceptor|Customizer|Filter|FilterFunction|Initializer|Authenticator"
          + "|Factory|Builder|Provider|Configurer|Processor|Executor|Connector|ChainHandler"
          + "|ExchangeFunction)");

  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

  private final Program program;
  private final Libraries libraries;
  private final Apis apis;
  private final Flow.Surroundings surroundings;
  private Optional<Boolean> bare = Optional.empty();
  private Optional<Set<String>> called = Optional.empty();

  UnseenClients(Program program, Libraries libraries, Apis apis, Flow.Surroundings surroundings) {
    this.program = program;
    this.libraries = libraries;
    this.apis = apis;
    this.surroundings = surroundings;
  }

  /**
   * Returns whether a client from outside is likely to add no credential.
   *
   * @param type qualified name of its type
   * @param names what its parameter or field is called
   * @param annotations of the parameter or field
   */
  boolean areBare(String type, List<String> names, List<Annotation> annotations) {
    boolean hooked =
        isClient(type) && libraries.libraryOf(type).map(Library::hooks).orElse(false);
    return hooked
        && names.stream().noneMatch(this::isOfItsOwn)
        && annotations.stream()
            .allMatch(annotation -> PLAIN.contains(annotation.type().text()))
        && isModuleBare();
  }

  /** Returns whether a client of this name is made for the API, or for any that wants a credential. */
  boolean isOfItsOwn(String name) {
    return isCredential(name) || apis.all().stream().anyMatch(api -> api.isAlias(name));
  }

  /** Returns whether no code in sight calls a method, or makes an object by a constructor. */
  boolean isCalledFromOutside(Method method) {
    String name = method.declaration().name();
    return isCalledFromOutside(name.equals("new") ? method.owner().simpleName() : name);
  }

  private boolean isCalledFromOutside(String name) {
    if (called.isEmpty()) {
      called = Optional.of(calledNames());
    }
    return !called.get().contains(name);
  }

  private boolean isClient(String type) {
    return libraries
        .type(type)
        .map(listed -> listed.kind() == Library.Kind.CLIENT)
        .orElse(false);
  }

  private Set<String> calledNames() {
    Set<String> names = new LinkedHashSet<>();
    for (Type type : program.types()) {
      new TreeScanner() {
        @Override
        public void scan(Member member) {
          if (!(member instanceof TypeDecl)) {
            super.scan(member);
          }
        }

        @Override
        public void scan(Expr expr) {
          if (expr instanceof Expr.Call call) {
            names.add(call.name());
            if (call.target().isEmpty() && call.name().equals("super")) {
              type.parents().forEach(parent -> names.add(simpleName(parent.text())));
            }
            if (call.target().isEmpty() && call.name().equals("this")) {
              names.add(type.simpleName());
            }
          } else if (expr instanceof Expr.New creation) {
            names.add(simpleName(creation.type().text()));
          } else if (expr instanceof Expr.MethodRef ref) {
            names.add(ref.name());
            Program.dotted(ref.target()).ifPresent(name -> names.add(simpleName(name)));
          }
          super.scan(expr);
        }

        void scanAll() {
          type.members().forEach(this::scan);
        }
      }.scanAll();
    }
    return names;
  }

  private static String simpleName(String type) {
    int arguments = type.indexOf('<');
    String erased = arguments < 0 ? type : type.substring(0, arguments);
    return erased.substring(erased.lastIndexOf('.') + 1);
  }

  // ---------------------------------------------------------------- the module

  /** Returns whether nothing in the module that makes or configures clients has to do with a credential. */
  boolean isModuleBare() {
    if (bare.isEmpty()) {
      bare = Optional.of(isOutsideBare() && !isSetByCode(Set.of(), Set.of()));
    }
    return bare.get();
  }

  /**
   * Returns whether nothing in the module but one method, and the classes that only this one makes objects of, has to do with a
   * credential for clients.
   *
   * @param maker makes a client; what it does is known
   */
  boolean isModuleBareBeside(Method maker) {
    return isModuleBare()
        || isOutsideBare() && !isSetByCode(Set.of(maker.declaration()), madeOnlyBy(maker));
  }

  private boolean isOutsideBare() {
    return program.isClosedWorld() && !isUnreadCredential() && !isConfigured();
  }

  /** Returns the types, unknown to any container, that no code names but a method and they themselves. */
  private Set<Type> madeOnlyBy(Method maker) {
    Set<String> elsewhere = new LinkedHashSet<>();
    for (Type type : program.types()) {
      for (Member member : type.members()) {
        if (!(member instanceof TypeDecl) && member != maker.declaration()) {
          Words words = Words.of(member);
          Set<String> named = new LinkedHashSet<>(words.names);
          words.types.forEach(ref -> named.add(simpleName(ref.text())));
          if (member instanceof Member.Field field) {
            named.add(simpleName(field.type().text()));
          }
          named.remove(type.simpleName());
          elsewhere.addAll(named);
        }
      }
      type.parents().forEach(parent -> elsewhere.add(simpleName(parent.text())));
    }
    Set<String> here = Words.of(maker.declaration()).names;
    Set<Type> only = new LinkedHashSet<>();
    program.types().stream()
        .filter(type -> here.contains(type.simpleName()) && !elsewhere.contains(type.simpleName()))
        .filter(type -> type.annotations().isEmpty())
        .forEach(only::add);
    return only;
  }

  private List<String> headerWords() {
    List<String> words = new ArrayList<>();
    for (Api api : apis) {
      for (Credential.Header header : api.credential().headers()) {
        words.add(header.name().toLowerCase(Locale.ROOT));
        if (!header.prefix().isBlank()) {
          words.add(header.prefix().strip().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }

  private boolean isUnreadCredential() {
    return headerWords().stream().anyMatch(surroundings.unread()::contains);
  }

  /** Some frameworks take headers for a client, or a whole login, from the configuration. */
  private boolean isConfigured() {
    List<String> words = headerWords().stream().map(UnseenClients::squash).toList();
    return surroundings.configuration().stream()
        .anyMatch(setting -> setting.key().startsWith("spring.security.oauth2.client")
            || words.stream().anyMatch(squash(setting.key())::contains)
            || words.stream().anyMatch(squash(setting.value())::contains));
  }

  private static String squash(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }

  private boolean isCredential(String text) {
    String squashed = squash(text);
    return CREDENTIALS.stream().anyMatch(squashed::contains)
        || headerWords().stream().anyMatch(word -> squashed.contains(squash(word)));
  }

  // ---------------------------------------------------------------- code that configures clients

  /**
   * @param evaluated members whose effects are known
   * @param evaluatedTypes types whose effects are known
   */
  private boolean isSetByCode(Set<Member> evaluated, Set<Type> evaluatedTypes) {
    Set<String> packages = new LinkedHashSet<>();
    Set<String> hooks = new LinkedHashSet<>(HOOKS);
    Set<String> setters = new LinkedHashSet<>();
    Set<String> ofRequests = new LinkedHashSet<>();
    for (Library library : libraries.all()) {
      if (library.hooks()) {
        packages.addAll(library.packages());
      }
      for (ListedType type : library.types().values()) {
        for (Row row : type.rows()) {
          boolean sets = row.effects().stream()
              .anyMatch(effect -> HeaderEffects.isOne(effect) && !(effect instanceof Effect.Line));
          if (sets) {
            setters.add(row.name() + "/" + row.parameters().size());
          }
          boolean works = row.effects().stream()
              .anyMatch(effect -> HeaderEffects.isOne(effect)
                  || effect instanceof Effect.Intercept
                  || effect instanceof Effect.Callback
                  || effect instanceof Effect.Opaque);
          if (works) {
            (type.kind() == Library.Kind.CLIENT ? hooks : ofRequests).add(row.name());
          }
        }
      }
    }
    hooks.removeAll(ofRequests);
    Region regions = new Region(packages, hooks, setters, tainted());
    return program.types().stream()
        .filter(type -> !evaluatedTypes.contains(type))
        .anyMatch(type -> type.members().stream()
            .anyMatch(member -> evaluated.stream().noneMatch(one -> one == member)
                && !isNeverCalled(member)
                && regions.sets(type, member)));
  }

  /** Returns whether a member is a private method without an annotation that no code names. */
  private boolean isNeverCalled(Member member) {
    return member instanceof Member.Method method
        && method.modifiers().contains("private")
        && method.annotations().isEmpty()
        && !method.name().equals("new")
        && isCalledFromOutside(method.name());
  }

  /** Returns the names of members in which a credential is written, or a member of such a name is used. */
  private Set<String> tainted() {
    Set<String> names = new LinkedHashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Type type : program.types()) {
        for (Member member : type.members()) {
          Optional<String> name = nameOf(member);
          if (name.isPresent() && !names.contains(name.get())) {
            Words words = Words.of(member);
            boolean isTainted =
                words.literals.stream().anyMatch(this::isHeader) || words.use(names);
            grows |= isTainted && names.add(name.get());
          }
        }
      }
    }
    return names;
  }

  private boolean isHeader(String text) {
    String squashed = squash(text);
    return headerWords().stream().anyMatch(word -> squashed.contains(squash(word)));
  }

  private static Optional<String> nameOf(Member member) {
    if (member instanceof Member.Field field) {
      return Optional.of(field.name());
    }
    return member instanceof Member.Method method && !method.name().equals("new")
        ? Optional.of(method.name())
        : Optional.empty();
  }

  /** An object that is made where a declaration wants one of another type. */
  private record Made(TypeRef as, TypeRef type) {}

  /** What is written in a member, the members of nested types excepted. */
  private static final class Words extends TreeScanner {
    final Set<String> literals = new LinkedHashSet<>();
    final Set<String> names = new LinkedHashSet<>();
    final List<Expr.Call> calls = new ArrayList<>();
    final List<TypeRef> types = new ArrayList<>();
    final List<Made> made = new ArrayList<>();
    private TypeRef returns = TypeRef.NONE;

    static Words of(Member member) {
      Words words = new Words();
      words.scan(member);
      return words;
    }

    boolean use(Set<String> others) {
      return names.stream().anyMatch(others::contains);
    }

    @Override
    public void scan(Member member) {
      if (member instanceof TypeDecl) {
        return;
      }
      if (member instanceof Member.Field field) {
        addMade(field.type(), field.init());
      }
      if (member instanceof Member.Method method) {
        returns = method.returns();
        method.annotations().forEach(this::scan);
        method.body().ifPresent(this::scan);
        for (Parameter parameter : method.parameters()) {
          types.add(parameter.type());
          if (names.contains(parameter.name())) {
            // What is not used is no matter.
            parameter.annotations().forEach(this::scan);
          }
        }
        return;
      }
      super.scan(member);
    }

    @Override
    public void scan(Stmt stmt) {
      if (stmt instanceof Stmt.LocalType local) {
        types.addAll(local.type().extending());
        types.addAll(local.type().implementing());
        local.type().members().forEach(super::scan);
      } else if (stmt instanceof Stmt.Local local) {
        addMade(local.type(), local.init());
      } else if (stmt instanceof Stmt.Return result) {
        addMade(returns, result.value());
      }
      super.scan(stmt);
    }

    private void addMade(TypeRef as, Optional<Expr> value) {
      if (value.isPresent() && value.get() instanceof Expr.New creation) {
        made.add(new Made(as, creation.type()));
      }
    }

    @Override
    public void scan(Expr expr) {
      if (expr instanceof Expr.Lit lit && lit.kind() == Expr.LitKind.STRING) {
        literals.add(lit.text());
      } else if (expr instanceof Expr.Name name) {
        names.add(name.id());
      } else if (expr instanceof Expr.Select select) {
        names.add(select.id());
      } else if (expr instanceof Expr.MethodRef ref) {
        names.add(ref.name());
      } else if (expr instanceof Expr.Call call) {
        names.add(call.name());
        calls.add(call);
      } else if (expr instanceof Expr.New creation) {
        types.add(creation.type());
        names.add(simpleName(creation.type().text()));
      }
      super.scan(expr);
    }
  }

  /** Finds what makes or configures clients. */
  private final class Region {
    private final Set<String> packages;
    private final Set<String> hooks;
    private final Set<String> setters;
    private final Set<String> tainted;

    Region(Set<String> packages, Set<String> hooks, Set<String> setters, Set<String> tainted) {
      this.packages = packages;
      this.hooks = hooks;
      this.setters = setters;
      this.tainted = tainted;
    }

    /** Returns whether a member makes or configures clients and may give them a credential. */
    boolean sets(Type type, Member member) {
      if (member instanceof TypeDecl) {
        return false;
      }
      Words words = Words.of(member);
      boolean works = isWorker(type)
          || declared(member).map(ref -> works(ref, type)).orElse(false)
          || words.types.stream().anyMatch(ref -> worksOnRequests(ref, type))
          || words.calls.stream().anyMatch(call -> hooks.contains(call.name()));
      return works
          && (words.use(tainted)
              || words.literals.stream().anyMatch(UnseenClients.this::isCredential)
              || words.names.stream().anyMatch(UnseenClients.this::isCredential)
              || words.calls.stream().anyMatch(this::setsUnseenName)
              || words.made.stream().anyMatch(made -> isUnseenKind(made, type)));
    }

    /** Returns whether a client is made of a class that is neither in a table nor in sight. */
    private boolean isUnseenKind(Made made, Type type) {
      String name = program.resolve(made.type(), type);
      return isClient(program.resolve(made.as(), type))
          && libraries.type(name).isEmpty()
          && program.type(name).isEmpty();
    }

    private static Optional<TypeRef> declared(Member member) {
      if (member instanceof Member.Method method) {
        return Optional.of(method.returns());
      }
      return member instanceof Member.Field field && field.init().isPresent()
          ? Optional.of(field.type())
          : Optional.empty();
    }

    /** Returns whether a type, or one around it, extends a type of a client's library. */
    private boolean isWorker(Type type) {
      boolean extending = program.hierarchy.ancestorsOf(type.name()).stream()
              .anyMatch(name -> isClient(name)
                  || isOfLibrary(name) && WORKERS.matcher(simpleName(name)).matches())
          || type.parents().stream()
              .anyMatch(parent -> program.resolve(parent, type).isEmpty()
                  && WORKERS.matcher(simpleName(parent.text())).matches());
      return extending || type.outer().map(this::isWorker).orElse(false);
    }

    /** Returns whether a member of this type makes clients, or what works on them. */
    private boolean works(TypeRef ref, Type type) {
      return isClient(program.resolve(ref, type)) || worksOnRequests(ref, type);
    }

    private boolean worksOnRequests(TypeRef ref, Type type) {
      String name = program.resolve(ref, type);
      Optional<Type> own = program.type(name);
      return own.map(this::isWorker)
          .orElseGet(
              () -> (name.isEmpty() || isOfLibrary(name) && libraries.type(name).isEmpty())
                  && WORKERS.matcher(simpleName(ref.text())).matches());
    }

    private boolean isOfLibrary(String name) {
      String home = name.replaceAll("\\.[A-Z].*", "");
      return packages.stream().anyMatch(own -> home.equals(own) || home.startsWith(own + "."))
          || home.startsWith("org.springframework.") && home.contains("client");
    }

    /** Returns whether a call sets a header whose name is not in sight. */
    private boolean setsUnseenName(Expr.Call call) {
      boolean sets = setters.contains(call.name() + "/" + call.args().size());
      if (!sets || call.args().isEmpty()) {
        return false;
      }
      Expr name = call.args().get(0);
      boolean told = name instanceof Expr.Lit
          || name instanceof Expr.Name constant
              && CONSTANT.matcher(constant.id()).matches()
          || name instanceof Expr.Select select && CONSTANT.matcher(select.id()).matches();
      return !told;
    }
  }
}
