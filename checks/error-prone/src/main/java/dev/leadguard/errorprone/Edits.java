package dev.leadguard.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.util.FindIdentifiers;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Kinds.KindSelector;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import dev.leadguard.analysis.Edit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns the edit of a finding into one that Error Prone suggests and its patch mode makes, where the file still compiles then.
 *
 * <p>Not where the literal is a part of a text that is put together, and not where the language wants a constant: in an
 * annotation, in a {@code case}, in the value of a constant that is used in such a place, in this file or another of the same
 * compilation. What a compilation does not see, such as a module that uses the constant of this one in an annotation, is not
 * known.
 *
 * <p>Error Prone prints the line as it would be; a line that holds something else as long as a key gets no fix.
 */
final class Edits {

  /** What could be a key, within a literal or a comment. */
  private static final Pattern LONG_WORD = Pattern.compile("[\\w-]{16,}");

  private static final Pattern LITERAL_OR_COMMENT =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"?|//.*|/\\*.*");

  private final UnitAnalysis analysis;
  private final VisitorState state;

  Edits(UnitAnalysis analysis, VisitorState state) {
    this.analysis = analysis;
    this.state = state;
  }

  /** Returns the fix, unless the place does not take it or another finding had it before. */
  Optional<SuggestedFix> fix(Edit edit) {
    int start = analysis.offset(edit.at());
    int end = analysis.endOffset(edit.at());
    TreePath path = analysis.pathAt(edit.at());
    boolean isLiteral = path.getLeaf() instanceof LiteralTree literal
        && literal.getValue() instanceof String
        && state.getEndPosition(literal) == end
        && ((JCTree) literal).getStartPosition() == start;
    if (!isLiteral || showsMore(start, end)) {
      return Optional.empty();
    }
    boolean isConstant = edit.replacement().startsWith("\"");
    if (!isConstant
        && (isPartOfText(path) || !meansTheSystem(path) || new Constants(state).isNeeded(path))) {
      return Optional.empty();
    }
    return analysis.takeEdit(start)
        ? Optional.of(SuggestedFix.replace(start, end, edit.replacement()))
        : Optional.empty();
  }

  /** The compiler shows the line that is changed, without the literal. */
  private boolean showsMore(int start, int end) {
    return hasLongWord(analysis.lineBefore(start)) || hasLongWord(analysis.lineBehind(end));
  }

  private static boolean hasLongWord(String code) {
    return LITERAL_OR_COMMENT
        .matcher(code)
        .results()
        .anyMatch(part -> LONG_WORD.matcher(part.group()).find());
  }

  private static boolean isPartOfText(TreePath path) {
    TreePath parent = path.getParentPath();
    while (parent.getLeaf() instanceof ParenthesizedTree) {
      parent = parent.getParentPath();
    }
    return parent.getLeaf() instanceof BinaryTree
        || parent.getLeaf() instanceof CompoundAssignmentTree;
  }

  private boolean meansTheSystem(TreePath path) {
    Symbol system = FindIdentifiers.findIdent("System", state.withPath(path), KindSelector.VAL_TYP);
    return system != null && system.getQualifiedName().contentEquals("java.lang.System");
  }
}
