/**
 * A Java program as the rules see it: a small tree, close to the source, the same from every parser.
 *
 * <p>This room imports nothing of Leadguard and no parser type. The three front-ends build it through {@link
 * dev.leadguard.model.Trees}, which holds the canonical form; {@link dev.leadguard.model.ModelPrinter} prints it as text,
 * so that two front-ends can be compared to the letter.
 *
 * <h2>What a front-end must do</h2>
 *
 * <ul>
 *   <li>Keep source order everywhere. Drop what the parser made up (a default constructor, {@code super()} calls that are
 *       not in the source, the members that a record or an enum gets from the compiler).
 *   <li>Drop parentheses. Build {@code +} with {@link dev.leadguard.model.Trees#plus}, compound assignment with {@link
 *       dev.leadguard.model.Trees#compound}.
 *   <li>Locations are those of {@link dev.leadguard.model.Span}; each type says which token it means.
 *   <li>Type text comes from {@link dev.leadguard.model.Trees#typeText}: no annotations, no white space, {@code ...} as
 *       {@code []}; {@code var} and an omitted lambda parameter type are the empty text.
 *   <li>A name is what the source says, unicode escapes translated. An unnamed local or parameter has the name {@code _};
 *       only in a pattern it is empty.
 *   <li>Annotations of packages, type parameters, type uses and catch parameters are dropped. Those between the type
 *       parameters and the type of a method belong to the method.
 *   <li>Whatever has no form here becomes {@code Opaque}.
 * </ul>
 *
 * <h2>What is opaque</h2>
 *
 * Four kinds, and no construct of a Java that the parsers of today read is among them:
 *
 * <ul>
 *   <li>{@code newer}: a construct of a Java that is newer than the front-end, or of a preview that was withdrawn (string
 *       templates); from javac and Checkstyle.
 *   <li>{@code erroneous}: what javac or JavaParser passed over to go on behind it, in a file that does not compile.
 *   <li>{@code literal}: a literal with an escape that is none, which Checkstyle lets through; it does not compile.
 *   <li>{@code super}: {@code o.super(..)} behind another statement of a constructor (Java 25), of which Checkstyle 12
 *       drops the arguments.
 * </ul>
 */
package dev.leadguard.model;
