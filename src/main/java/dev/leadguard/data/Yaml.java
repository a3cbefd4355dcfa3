package dev.leadguard.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads a YAML document into nodes.
 *
 * <p>The tree is built from the parser's events, so that nothing is composed twice and the limits hold before memory is
 * spent. A policy needs no anchors, aliases, tags or second documents; refusing them leaves no way to write a small file
 * that means a huge one.
 */
public final class Yaml {

  /** The longest text that is read, in characters. */
  public static final int MAX_LENGTH = 1 << 20;

  /** How deep values may be nested. */
  public static final int MAX_DEPTH = 32;

  private final String name;
  private final Iterator<Event> events;
  private final ScalarResolver resolver;

  private Yaml(String name, Iterator<Event> events, ScalarResolver resolver) {
    this.name = name;
    this.events = events;
    this.resolver = resolver;
  }

  /**
   * Returns the one document of a text.
   *
   * @param name the source name of all positions
   * @throws DataException if the text is not YAML, is empty, holds a duplicate key, an anchor, an alias, a tag or a second
   *     document, or is too long or nested too deeply
   */
  public static Node parse(String name, String text) {
    if (text.length() > MAX_LENGTH) {
      throw new DataException(
          new Position(name, 1, 1), "the file is longer than " + MAX_LENGTH + " characters");
    }
    CoreSchema schema = new CoreSchema();
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setSchema(schema).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      return new Yaml(name, events, schema.getScalarResolver()).document();
    } catch (MarkedYamlEngineException e) {
      throw new DataException(position(name, e.getProblemMark()), "not YAML: " + problem(e));
    } catch (ReaderException e) {
      throw new DataException(
          positionAt(name, text, e.getPosition()), "a character that YAML does not allow");
    } catch (YamlEngineException e) {
      throw new DataException(new Position(name, 1, 1), "not YAML: " + oneLine(e.getMessage()));
    }
  }

  private Node document() {
    events.next(); // the stream starts
    Event start = events.next();
    if (start.getEventId() != Event.ID.DocumentStart) {
      throw new DataException(new Position(name, 1, 1), "the file is empty");
    }
    Node root = node(events.next(), 1);
    events.next(); // the document ends
    Event next = events.next();
    if (next.getEventId() != Event.ID.StreamEnd) {
      throw new DataException(at(next), "a second document; a file holds one");
    }
    return root;
  }

  private Node node(Event event, int depth) {
    Position at = at(event);
    if (event.getEventId() == Event.ID.Alias) {
      throw new DataException(at, "an alias; write the value out");
    }
    if (depth > MAX_DEPTH) {
      throw new DataException(at, "nested deeper than " + MAX_DEPTH + " levels");
    }
    if (((NodeEvent) event).getAnchor().isPresent()) {
      throw new DataException(at, "an anchor; write the value out where it is used");
    }
    if (event instanceof ScalarEvent scalar) {
      refuse(at, scalar.getTag());
      return new Node.Scalar(at, scalar.getValue(), scalar.isPlain(), type(scalar));
    }
    refuse(at, ((CollectionStartEvent) event).getTag());
    return event.getEventId() == Event.ID.SequenceStart ? sequence(at, depth) : mapping(at, depth);
  }

  private Node.Sequence sequence(Position at, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      items.add(node(e, depth + 1));
    }
    return new Node.Sequence(at, items);
  }

  private Node.Mapping mapping(Position at, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Position> seen = new HashMap<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      if (!(node(e, depth + 1) instanceof Node.Scalar key)) {
        throw new DataException(at(e), "a key must be a single value");
      }
      Position first = seen.putIfAbsent(key.text(), key.at());
      if (first != null) {
        throw new DataException(
            key.at(),
            "duplicate key '" + Reader.shown(key.text()) + "', first on line " + first.line());
      }
      entries.add(new Node.Entry(key, node(events.next(), depth + 1)));
    }
    return new Node.Mapping(at, entries);
  }

  private Node.Type type(ScalarEvent scalar) {
    if (!scalar.isPlain()) {
      return Node.Type.TEXT;
    }
    Tag tag = resolver.resolve(scalar.getValue(), true);
    if (tag.equals(Tag.INT)) {
      return Node.Type.INTEGER;
    }
    if (tag.equals(Tag.FLOAT)) {
      return Node.Type.DECIMAL;
    }
    if (tag.equals(Tag.BOOL)) {
      return Node.Type.BOOLEAN;
    }
    return tag.equals(Tag.NULL) ? Node.Type.NULL : Node.Type.TEXT;
  }

  private static void refuse(Position at, Optional<String> tag) {
    if (tag.isPresent()) {
      throw new DataException(at, "a tag; values are plain or quoted");
    }
  }

  private Position at(Event event) {
    return position(name, event.getStartMark());
  }

  private static Position position(String name, Optional<Mark> mark) {
    return mark.isPresent()
        ? new Position(name, mark.get().getLine() + 1, mark.get().getColumn() + 1)
        : new Position(name, 1, 1);
  }

  /** The reader gives an offset in code points instead of a mark. */
  private static Position positionAt(String name, String text, int offset) {
    int line = 1;
    int column = 1;
    int index = 0;
    for (int count = 0; count < offset && index < text.length(); count++) {
      int character = text.codePointAt(index);
      index += Character.charCount(character);
      line += character == '\n' ? 1 : 0;
      column = character == '\n' ? 1 : column + 1;
    }
    return new Position(name, line, column);
  }

  private static String problem(MarkedYamlEngineException e) {
    String context = e.getContext() == null ? "" : e.getContext() + ": ";
    return oneLine(context + e.getProblem());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").trim();
  }
}
