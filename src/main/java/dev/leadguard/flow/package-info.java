/**
 * Where values come from, and what a request carries when it is sent.
 *
 * <p>The evaluator runs each method body of a file once with unknown arguments, and follows calls of methods that it can see
 * with the arguments at hand. It never guesses: a value is a small set of possibilities, a header is present, absent or
 * opaque (or several of these), and whatever cannot be followed makes opaque what it touches. A verdict of absence needs a
 * request that was seen from its creation to its send.
 *
 * <ul>
 *   <li>{@link dev.leadguard.flow.Template}, {@link dev.leadguard.flow.Value}: strings with holes; sets of possibilities.
 *   <li>{@link dev.leadguard.flow.HttpState}, {@link dev.leadguard.flow.State}: a request or client; the program at one point.
 *   <li>{@link dev.leadguard.flow.Program}: the declarations of the file by name, and what type a name means.
 *   <li>{@link dev.leadguard.flow.Evaluator}: statements and expressions; {@link dev.leadguard.flow.TableCalls} applies the
 *       rows of the tables, {@link dev.leadguard.flow.TextCalls} the methods of strings.
 *   <li>{@link dev.leadguard.flow.Url}: the parts of a template that is a URL.
 *   <li>{@link dev.leadguard.flow.Judge}: from sends to {@link dev.leadguard.flow.ApiRequest}, from key values to {@link
 *       dev.leadguard.flow.KeyUse}.
 * </ul>
 *
 * <p>May import model, contract, library and secret.
 */
package dev.leadguard.flow;
