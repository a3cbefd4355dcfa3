package dev.leadguard.flow;

import dev.leadguard.contract.RequestPath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The parts of a text with holes that is used as a URL.
 *
 * <p>A hole that cannot hold {@code ?&=/} fills its place and no more. Any other hole is taken for what a reader takes it for:
 * between a slash and more text it is one segment of the path; behind {@code =} it is a value; at the end of the path it may
 * bring more ({@link #tail}); elsewhere it may bring anything.
 *
 * @param host the host as written, without user info and port; empty if it is not known
 * @param hostHole what supplies the host, if it is not known
 * @param openHost whether a hole follows the host at once
 * @param path the path, each hole as what it is taken for
 * @param openPath the same path with the hole at its end open, equal to {@code path} if there is none
 * @param tail whether the URL ends in a hole that is taken for a segment
 * @param openQuery whether some hole may bring a query of its own
 * @param valueHoles whether a hole stands in the place of a value
 * @param query the parameters in order
 */
record Url(
    String host,
    Optional<Hole> hostHole,
    boolean openHost,
    RequestPath path,
    RequestPath openPath,
    boolean tail,
    boolean openQuery,
    boolean valueHoles,
    List<Parameter> query) {

  /** A query parameter; blank if its value is the empty text. */
  record Parameter(String name, boolean blank) {}

  /** Holes are written as characters of the private use area while a URL is taken apart. */
  private static final char FIRST_MARK = '\uE000';

  private static boolean isMark(char c) {
    return c >= FIRST_MARK && c < FIRST_MARK + 64;
  }

  /** Takes a text apart. */
  static Url of(Template template) {
    return new Parser(template).url();
  }

  private static final class Parser {
    private final List<Hole> holes = new ArrayList<>();
    private final String text;

    Parser(Template template) {
      StringBuilder marked = new StringBuilder();
      for (Template.Piece piece : template.pieces()) {
        if (piece instanceof Template.Gap gap) {
          marked.append((char) (FIRST_MARK + holes.size()));
          holes.add(gap.hole());
        } else {
          String literal = ((Template.Lit) piece).text();
          for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            marked.append(isMark(c) ? '?' : c);
          }
        }
      }
      text = marked.toString().strip();
    }

    private boolean isOpen(char c) {
      return isMark(c) && !holes.get(c - FIRST_MARK).inert();
    }

    Url url() {
      int scheme = text.indexOf("://");
      boolean absolute =
          scheme >= 0 && text.substring(0, scheme).chars().allMatch(c -> isSchemePart((char) c));
      if (!absolute && !text.startsWith("//")) {
        return relative();
      }
      int start = absolute ? scheme + 3 : 2;
      int end = start;
      while (end < text.length() && "/?#\\".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String authority = text.substring(start, end);
      authority = authority.substring(authority.lastIndexOf('@') + 1);
      int colon = authority.indexOf(':');
      String host = colon >= 0 ? authority.substring(0, colon) : authority;
      int mark = firstMark(host);
      if (mark < 0) {
        return rest(host, Optional.empty(), false, text.substring(end));
      }
      boolean behindHost = mark > 0 && mark == host.length() - 1 && colon < 0;
      if (behindHost) {
        return rest(
            host.substring(0, mark),
            Optional.empty(),
            true,
            host.substring(mark) + text.substring(end));
      }
      return rest(
          "", Optional.of(holes.get(host.charAt(mark) - FIRST_MARK)), false, text.substring(end));
    }

    /** A text without scheme: its base is a hole, or it has none. */
    private Url relative() {
      if (!text.isEmpty() && isMark(text.charAt(0))) {
        Optional<Hole> base = Optional.of(holes.get(text.charAt(0) - FIRST_MARK));
        // Nothing but a hole: it brings path and query as well.
        return rest("", base, false, text.length() == 1 ? text : text.substring(1));
      }
      return rest("", Optional.empty(), false, text);
    }

    private static boolean isSchemePart(char c) {
      return Character.isLetterOrDigit(c) || c == '+' || c == '.' || c == '-' || isMark(c);
    }

    private static int firstMark(String part) {
      for (int i = 0; i < part.length(); i++) {
        if (isMark(part.charAt(i))) {
          return i;
        }
      }
      return -1;
    }

    private Url rest(String host, Optional<Hole> hostHole, boolean openHost, String rest) {
      int fragment = rest.indexOf('#');
      String whole = fragment >= 0 ? rest.substring(0, fragment) : rest;
      int question = whole.indexOf('?');
      int queryStart = question >= 0 ? question : hiddenQuery(whole);
      String pathText = queryStart >= 0 ? whole.substring(0, queryStart) : whole;
      String queryText = queryStart >= 0 ? whole.substring(queryStart + 1) : "";
      boolean ends = queryStart < 0 && fragment < 0;

      List<RequestPath.Piece> path = new ArrayList<>();
      List<RequestPath.Piece> openPath = new ArrayList<>();
      boolean tail = false;
      boolean openQuery = false;
      StringBuilder literal = new StringBuilder();
      for (int i = 0; i < pathText.length(); i++) {
        char c = pathText.charAt(i);
        if (!isMark(c)) {
          literal.append(c);
          continue;
        }
        flush(literal, path, openPath);
        boolean last = i == pathText.length() - 1;
        boolean behindSlash = i > 0 && pathText.charAt(i - 1) == '/';
        boolean isTail = isOpen(c) && behindSlash && last && ends;
        boolean open = isOpen(c) && !behindSlash;
        tail |= isTail;
        openQuery |= open;
        path.add(open ? RequestPath.Hole.OPEN : RequestPath.Hole.SEGMENT);
        openPath.add(open || isTail ? RequestPath.Hole.OPEN : RequestPath.Hole.SEGMENT);
      }
      flush(literal, path, openPath);

      List<Parameter> parameters = new ArrayList<>();
      boolean valueHoles = false;
      for (String item : queryText.split("&", -1)) {
        int equals = item.indexOf('=');
        String name = equals >= 0 ? item.substring(0, equals) : item;
        String value = equals >= 0 ? item.substring(equals + 1) : "";
        openQuery |= name.chars().anyMatch(c -> isOpen((char) c)) || equals >= 0 && isHidden(name);
        valueHoles |= value.chars().anyMatch(c -> isOpen((char) c));
        if (firstMark(name) < 0 && !name.isEmpty()) {
          parameters.add(new Parameter(name, value.isBlank()));
        }
      }
      return new Url(
          host,
          hostHole,
          openHost,
          new RequestPath(path),
          new RequestPath(openPath),
          tail,
          openQuery,
          valueHoles,
          List.copyOf(parameters));
    }

    /** Returns whether the name of a parameter can be any, also where a hole brings no separator with it. */
    private static boolean isHidden(String name) {
      int mark = firstMark(name);
      int bracket = name.indexOf('[');
      return mark >= 0 && (bracket < 0 || mark < bracket);
    }

    /** An ampersand behind a hole without a question mark: the hole brought the question mark. */
    private int hiddenQuery(String whole) {
      int ampersand = whole.indexOf('&');
      if (ampersand < 0) {
        return -1;
      }
      for (int i = 0; i < ampersand; i++) {
        if (isOpen(whole.charAt(i))) {
          return ampersand;
        }
      }
      return -1;
    }

    private static void flush(
        StringBuilder literal, List<RequestPath.Piece> path, List<RequestPath.Piece> openPath) {
      if (literal.length() > 0) {
        RequestPath.Text piece = new RequestPath.Text(literal.toString());
        path.add(piece);
        openPath.add(piece);
        literal.setLength(0);
      }
    }
  }

  /** Returns whether a hole may bring any part of the path. */
  boolean isPathOpen() {
    return path.pieces().contains(RequestPath.Hole.OPEN);
  }

  /** Returns whether the query has a parameter with a value. */
  boolean hasParameter(String name) {
    return query.stream()
        .anyMatch(parameter -> parameter.name().equals(name) && !parameter.blank());
  }

  /** Returns a text with a hole that cannot hold {@code ?&=/#} for each {@code {name}} in it: the library encodes the values. */
  static Template expanded(Template url) {
    List<Template.Piece> pieces = new ArrayList<>();
    for (Template.Piece piece : url.pieces()) {
      if (!(piece instanceof Template.Lit lit) || lit.text().indexOf('{') < 0) {
        pieces.add(piece);
        continue;
      }
      String rest = lit.text();
      for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
        int close = rest.indexOf('}', open);
        if (close < 0) {
          break;
        }
        pieces.add(new Template.Lit(rest.substring(0, open), lit.at()));
        pieces.add(new Template.Gap(new Hole(
            true,
            Hole.Origin.OTHER,
            List.of(rest.substring(open + 1, close)),
            lit.at(),
            Cause.URL)));
        rest = rest.substring(close + 1);
      }
      pieces.add(new Template.Lit(rest, lit.at()));
    }
    return new Template(pieces);
  }

  /** Removes dot segments, as RFC 3986, 5.2.4 says, from a URL that is known in full; any other stays as it is. */
  static Template normalized(Template url) {
    if (!url.isLiteral() || url.literals().isEmpty()) {
      return url;
    }
    try {
      String text = URI.create(url.text()).normalize().toString();
      return Template.of(text, url.literals().get(0).at());
    } catch (IllegalArgumentException e) {
      // No URI: the call throws at run time as well.
      return url;
    }
  }

  /**
   * Resolves a reference against a base as RFC 3986, 5.2 says: an absolute reference replaces all, one with a leading slash the
   * path, any other the last segment of the path.
   */
  static Value resolve(Value base, Value reference) {
    List<Value> results = new ArrayList<>();
    for (Value.Text left : base.texts()) {
      for (Value.Text right : reference.texts()) {
        results.add(Value.text(resolve(left.template(), right.template())));
      }
    }
    return results.isEmpty() ? reference : Value.join(results);
  }

  private static Template resolve(Template base, Template reference) {
    String start = reference.prefix();
    boolean absolute = start.indexOf("://") > 0 || start.startsWith("//");
    if (absolute || reference.isHole()) {
      // What an unknown reference is resolved to may be any URL.
      return reference;
    }
    if (start.startsWith("/")) {
      return cut(base, Url::endOfHost).plus(reference);
    }
    if (start.startsWith("?")) {
      return cut(base, text -> beforeAny(text, "?#")).plus(reference);
    }
    return cut(base, text -> {
          String path = beforeAny(text, "?#");
          int slash = path.lastIndexOf('/');
          return slash > path.indexOf("://") + 2 ? path.substring(0, slash + 1) : path + "/";
        })
        .plus(reference);
  }

  private static String endOfHost(String url) {
    int start = url.indexOf("://");
    String authority = start < 0 ? url : url.substring(start + 3);
    return url.substring(0, url.length() - authority.length()) + beforeAny(authority, "/?#");
  }

  private static String beforeAny(String text, String stops) {
    for (int i = 0; i < text.length(); i++) {
      if (stops.indexOf(text.charAt(i)) >= 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  /** Cuts a base that is known in full; of any other base the part before its first hole is what is known of the host. */
  private static Template cut(Template base, UnaryOperator<String> cut) {
    if (base.literals().isEmpty()) {
      return base;
    }
    if (base.isLiteral()) {
      return Template.of(cut.apply(base.text()), base.literals().get(0).at());
    }
    String prefix = base.prefix();
    boolean hostSeen =
        prefix.indexOf("://") > 0 && prefix.indexOf('/', prefix.indexOf("://") + 3) > 0;
    return hostSeen
        ? Template.of(endOfHost(prefix), base.literals().get(0).at())
        : Template.of(base.holes().get(0));
  }
}
