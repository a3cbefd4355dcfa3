package dev.leadguard.sourcescan;

import dev.leadguard.flow.ApiRequest;
import dev.leadguard.flow.Place;
import dev.leadguard.flow.Setting;
import dev.leadguard.library.Library;
import dev.leadguard.library.Tables;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.TreeScanner;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names the ways in which requests get their headers and parameters. */
final class Ways {

  private static final String URL = "URL";

  private final Map<String, Library.Kind> kinds = new HashMap<>();
  private final Map<String, TreeMap<Place, Place>> members = new HashMap<>();

  private Ways() {}

  /** Returns names for what is in these files. */
  static Ways of(Collection<SourceUnit> units) {
    Ways ways = new Ways();
    for (Library library : Tables.builtIn().all()) {
      library.types().values().forEach(type -> ways.kinds.put(type.name(), type.kind()));
    }
    units.forEach(ways::addMembers);
    return ways;
  }

  /** Returns the way in which a request gets something; several are joined by {@code +}. */
  String nameOf(List<Setting> settings, ApiRequest request) {
    TreeSet<String> names = new TreeSet<>();
    for (Setting setting : settings) {
      String kind = kindOf(setting);
      boolean elsewhere = !memberOf(setting.at()).equals(memberOf(request.sentAt()));
      names.add(elsewhere && isOfRequest(kind) ? kind + " in a helper" : kind);
    }
    return String.join(" + ", names);
  }

  private static boolean isOfRequest(String kind) {
    return !kind.equals("interceptor") && !kind.equals("default header");
  }

  private String kindOf(Setting setting) {
    String type = setting.type();
    String simple = type.substring(type.lastIndexOf('.') + 1);
    if (setting.isIntercepted()) {
      return "interceptor";
    }
    if (type.isEmpty()) {
      return URL;
    }
    if (kinds.get(type) == Library.Kind.CLIENT) {
      return "default header";
    }
    if (type.startsWith("java.util.")) {
      return "header map";
    }
    boolean holdsHeaders =
        simple.endsWith("Headers") || simple.endsWith("Header") || type.endsWith("Headers.Builder");
    return holdsHeaders ? "header object" : "request header";
  }

  /** Returns the place of the last member that begins before a place in its file. */
  private Place memberOf(Place at) {
    Place member = members.getOrDefault(at.path(), new TreeMap<>()).get(at);
    return member == null ? Place.NONE : member;
  }

  private void addMembers(SourceUnit unit) {
    TreeMap<Place, Place> memberAt = new TreeMap<>();
    TreeScanner scanner = new TreeScanner() {
      private Place around = Place.NONE;

      @Override
      public void scan(Member member) {
        Place before = around;
        if (member instanceof Member.Method method) {
          around = new Place(unit.path(), method.at());
        } else if (member instanceof Member.Field field) {
          around = new Place(unit.path(), field.at());
        }
        super.scan(member);
        around = before;
      }

      @Override
      public void scan(Expr expr) {
        memberAt.put(new Place(unit.path(), expr.at()), around);
        super.scan(expr);
      }
    };
    unit.types().forEach(scanner::scan);
    members.put(unit.path(), memberAt);
  }
}
