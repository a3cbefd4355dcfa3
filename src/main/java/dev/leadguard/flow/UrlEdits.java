package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Puts parts into a URL that is built step by step. The steps may come in any order; what is not there yet is empty. */
final class UrlEdits {

  private UrlEdits() {}

  /** Returns a URL as it is, or behind the URL that an object has if it is no absolute one. */
  static Value onBase(HttpState object, Value url) {
    Value base = object.url().orElse(Value.text(Template.EMPTY));
    List<Value> results = new ArrayList<>();
    for (Value.Atom atom : url.atoms()) {
      if (atom instanceof Value.Text text) {
        boolean absolute = text.template().prefix().contains("://");
        boolean open = text.template().pieces().isEmpty()
            ? false
            : !(text.template().pieces().get(0) instanceof Template.Lit);
        Value one = Value.of(url.type(), text);
        results.add(
            absolute || open && object.url().isEmpty()
                ? one
                : edit(base, one, (start, end) -> start.plus(end)));
      }
    }
    return results.isEmpty() ? url : Value.join(results);
  }

  /** Returns all ways of editing each text of a URL with each text of a part. */
  static Value edit(Value url, Value part, BinaryOperator<Template> edit) {
    List<Value> results = new ArrayList<>();
    for (Value.Text left : url.texts()) {
      for (Value.Text right : part.texts()) {
        results.add(Value.text(edit.apply(left.template(), right.template())));
      }
    }
    return results.isEmpty() ? url : Value.join(results).withType(url.type());
  }

  /**
   * Returns the URL with this host in the place of its own.
   *
   * @param host a name with or without a port, or a URL of which only that counts
   */
  static Template withHost(Template url, Template host) {
    int scheme = host.prefix().indexOf("://");
    Template start = scheme < 0
        ? Template.of("https://", Place.NONE).plus(host)
        : Split.at(host, "/?#", scheme + 3).before();
    if (url.prefix().indexOf("://") < 0) {
      return start.plus(url);
    }
    Split split = Split.at(url, "/?#", url.prefix().indexOf("://") + 3);
    return start.plus(split.behind());
  }

  /** Returns the URL with more path: one slash between what is there and what comes. */
  static Template withPath(Template url, Template path) {
    Split split = Split.at(url, "?#", 0);
    boolean slashBefore = endsWithSlash(split.before());
    boolean slashBehind = path.prefix().startsWith("/");
    Template base = split.before();
    Template more = path;
    if (slashBefore && slashBehind) {
      more = Split.at(path, "", 1).behind();
    } else if (!slashBefore && !slashBehind) {
      base = base.plus(Template.of("/", Place.NONE));
    }
    return base.plus(more).plus(split.behind());
  }

  /** Returns the URL with another path in the place of its own. */
  static Template withOtherPath(Template url, Template path) {
    int host = url.prefix().indexOf("://");
    Split query = Split.at(url, "?#", 0);
    Split base = Split.at(query.before(), "/", host < 0 ? 0 : host + 3);
    return withPath(base.before(), path).plus(query.behind());
  }

  /**
   * Returns the URL with another segment in the place of one of its path, or without that one; nothing if it is not known which
   * one that is.
   *
   * @param index the number of the segment, from 0
   */
  static Optional<Template> withSegment(Template url, int index, Optional<Template> segment) {
    int host = url.prefix().indexOf("://");
    Split query = Split.at(url, "?#", 0);
    Split base = Split.at(query.before(), "/", host < 0 ? 0 : host + 3);
    Template kept = base.before();
    Template rest = base.behind();
    for (int i = 0; i < index; i++) {
      Split next = Split.at(rest, "/", 1);
      if (isOpen(kept) || next.behind().pieces().isEmpty()) {
        return Optional.empty();
      }
      kept = kept.plus(next.before());
      rest = next.behind();
    }
    Split last = Split.at(rest, "/", 1);
    if (isOpen(kept) || isOpen(last.before())) {
      return Optional.empty();
    }
    Template changed = segment
        .map(other -> Template.of("/", Place.NONE).plus(other).plus(last.behind()))
        .orElse(last.behind());
    return Optional.of(kept.plus(changed).plus(query.behind()));
  }

  /** Returns whether something may stand for several segments. */
  private static boolean isOpen(Template part) {
    return part.holes().stream().anyMatch(hole -> !hole.inert());
  }

  /** Returns the URL with one more query parameter. */
  static Template withQuery(Template url, Template name, Template value) {
    return withItem(url, name.plus(Template.of("=", Place.NONE)).plus(value));
  }

  /** Returns the URL with one more item in its query. */
  static Template withItem(Template url, Template item) {
    boolean more = url.literals().stream().anyMatch(lit -> lit.text().indexOf('?') >= 0);
    return url.plus(Template.of(more ? "&" : "?", Place.NONE)).plus(item);
  }

  /** Returns the URL without the query parameters of a name. */
  static Template without(Template url, String name) {
    Split split = Split.at(url, "?", 0);
    if (split.behind().pieces().isEmpty()) {
      return url;
    }
    Template rest = behind(split.behind(), 1);
    Template kept = split.before();
    boolean first = true;
    while (!rest.pieces().isEmpty()) {
      Split item = Split.at(rest, "&", 0);
      boolean named =
          item.before().prefix().equals(name) || item.before().prefix().startsWith(name + "=");
      if (!named) {
        kept = kept.plus(Template.of(first ? "?" : "&", Place.NONE)).plus(item.before());
        first = false;
      }
      rest = item.behind().pieces().isEmpty() ? item.behind() : behind(item.behind(), 1);
    }
    return kept;
  }

  /** Returns the URL with the query of another one behind its own. */
  static Template withQueryOf(Template url, Template other) {
    Template query = Split.at(other, "?", 0).behind();
    return query.pieces().isEmpty() ? url : withItem(url, behind(query, 1));
  }

  /** Returns the URL without its query. */
  static Template withoutQuery(Template url) {
    return Split.at(url, "?#", 0).before();
  }

  /** Returns the URL with another query in the place of its own. */
  static Template withOtherQuery(Template url, Template query) {
    return Split.at(url, "?#", 0).before().plus(Template.of("?", Place.NONE)).plus(query);
  }

  /** Returns a text without the first characters of its literal start. */
  static Template behind(Template template, int offset) {
    return Split.at(template, "", offset).behind();
  }

  private static boolean endsWithSlash(Template template) {
    int last = template.pieces().size() - 1;
    return last >= 0
        && template.pieces().get(last) instanceof Template.Lit lit
        && lit.text().endsWith("/");
  }

  /** A text in two parts; the second starts with the character at which it was cut. */
  private record Split(Template before, Template behind) {

    /**
     * Cuts at the first of some characters that stands at an offset or behind it; at the offset itself if no character is given.
     *
     * @param from an offset into the literal start of the text
     */
    static Split at(Template template, String stops, int from) {
      List<Template.Piece> before = new ArrayList<>();
      List<Template.Piece> behind = new ArrayList<>();
      int skip = from;
      boolean passed = false;
      for (Template.Piece piece : template.pieces()) {
        if (passed || !behind.isEmpty() || !(piece instanceof Template.Lit lit)) {
          (passed || !behind.isEmpty() ? behind : before).add(piece);
          skip = 0;
          continue;
        }
        int cut = cut(lit.text(), stops, Math.min(skip, lit.text().length()));
        // The cut can be just behind a piece.
        passed = stops.isEmpty() && skip == lit.text().length();
        skip = Math.max(0, skip - lit.text().length());
        if (cut < 0) {
          before.add(lit);
          continue;
        }
        if (cut > 0) {
          before.add(new Template.Lit(lit.text().substring(0, cut), lit.at()));
        }
        behind.add(new Template.Lit(lit.text().substring(cut), lit.at()));
      }
      return new Split(new Template(before), new Template(behind));
    }

    private static int cut(String text, String stops, int from) {
      if (stops.isEmpty()) {
        return from < text.length() || from == 0 ? from : -1;
      }
      for (int i = from; i < text.length(); i++) {
        if (stops.indexOf(text.charAt(i)) >= 0) {
          return i;
        }
      }
      return -1;
    }
  }
}
