/**
 * Where values come from, and what a request carries when it is sent.
 *
 * <p>The evaluator runs each method body of a file once with unknown arguments, and follows calls of methods that it can see
 * with the arguments at hand. It never guesses: a value is a small set of possibilities, a header is present, absent or
 * opaque (or several of these), and whatever cannot be followed makes opaque what it touches. A verdict of absence needs a
 * request that was seen from its creation to its send.
 *
 * <p>{@link dev.leadguard.flow.Flow} is the door: what some files do with the APIs of a policy, as {@link
 * dev.leadguard.flow.ApiRequest}s with an {@link dev.leadguard.flow.Answer} to each question, a {@link
 * dev.leadguard.flow.Cause} where there is none, and {@link dev.leadguard.flow.KeyUse}s; each with its {@link
 * dev.leadguard.flow.Trace} of {@link dev.leadguard.flow.Place}s. Behind it, from the bottom up:
 *
 * <ul>
 *   <li>Values: {@link dev.leadguard.flow.Template}, {@link dev.leadguard.flow.Hole} and {@link dev.leadguard.flow.Value} are
 *       texts with holes and sets of possibilities; {@link dev.leadguard.flow.Beginnings} keeps these small, {@link
 *       dev.leadguard.flow.TextEdits} changes them as strings are changed.
 *   <li>URLs: {@link dev.leadguard.flow.Url} tells the parts of a text that is one, {@link dev.leadguard.flow.UrlEdits} puts
 *       parts in, {@link dev.leadguard.flow.UrlLiterals} takes out what may be secret, {@link dev.leadguard.flow.LocalUrls}
 *       knows those of files.
 *   <li>The program at one point: {@link dev.leadguard.flow.State}, whose {@link dev.leadguard.flow.Named} and {@link
 *       dev.leadguard.flow.Numbered} maps are cheap to copy and join, with one {@link dev.leadguard.flow.HttpState} for each
 *       request or client, one {@link dev.leadguard.flow.Setting} for what gave it a header, and a {@link
 *       dev.leadguard.flow.Guard} for the condition that led here.
 *   <li>The declarations: {@link dev.leadguard.flow.Program} by name, made by {@link dev.leadguard.flow.Declarations}; {@link
 *       dev.leadguard.flow.Hierarchy}, {@link dev.leadguard.flow.JdkTypes}, {@link dev.leadguard.flow.MethodNames}, {@link
 *       dev.leadguard.flow.HeaderNames}; {@link dev.leadguard.flow.Relevance} says which members are worth a walk, {@link
 *       dev.leadguard.flow.Configuration} what the configuration files hold.
 *   <li>The walk: {@link dev.leadguard.flow.Evaluator} starts it, {@link dev.leadguard.flow.Walk} is what is at hand on it, with
 *       a {@link dev.leadguard.flow.Frame} for each body and a {@link dev.leadguard.flow.Budget}; {@link
 *       dev.leadguard.flow.Efforts} tells what is worth its price at any depth. {@link
 *       dev.leadguard.flow.Statements}, {@link dev.leadguard.flow.Conditions}, {@link dev.leadguard.flow.Expressions}, {@link
 *       dev.leadguard.flow.Calls} and {@link dev.leadguard.flow.Bodies} follow the code; {@link dev.leadguard.flow.Probes} walk
 *       bodies aside, {@link dev.leadguard.flow.Parts} lists what an expression holds, {@link dev.leadguard.flow.IndexedLoop}
 *       knows loops over places, {@link dev.leadguard.flow.Mutables} says what calls change.
 *   <li>What is out of the walk's sight: {@link dev.leadguard.flow.Fields} with {@link dev.leadguard.flow.FieldWriters} and
 *       {@link dev.leadguard.flow.FieldSources}, {@link dev.leadguard.flow.Caches}, {@link dev.leadguard.flow.Beans}, {@link
 *       dev.leadguard.flow.UnseenClients}.
 *   <li>Calls of listed methods: a {@link dev.leadguard.flow.Site} is one; {@link dev.leadguard.flow.TableCalls} applies the row
 *       that {@link dev.leadguard.flow.RowChoice} finds, through {@link dev.leadguard.flow.HeaderEffects}, {@link
 *       dev.leadguard.flow.UrlMaker}, {@link dev.leadguard.flow.UrlEffects}, {@link dev.leadguard.flow.ClientEffects}, {@link
 *       dev.leadguard.flow.ClassClients}, {@link dev.leadguard.flow.Verbs} and {@link dev.leadguard.flow.SendEffects}.
 *   <li>Calls of the JDK: {@link dev.leadguard.flow.TextCalls} for strings and their like, with {@link
 *       dev.leadguard.flow.TextFormats}, {@link dev.leadguard.flow.TextBuilders}, {@link dev.leadguard.flow.Base64Calls} and
 *       {@link dev.leadguard.flow.LookUps}; {@link dev.leadguard.flow.FixedCollections} for what is named in full; {@link
 *       dev.leadguard.flow.Containers}, {@link dev.leadguard.flow.MapCalls}, {@link dev.leadguard.flow.Entries} and {@link
 *       dev.leadguard.flow.Sequences} for what is filled step by step.
 *   <li>What was seen: {@link dev.leadguard.flow.Sends}, which {@link dev.leadguard.flow.KeyHints} adds to.
 *   <li>Requests: {@link dev.leadguard.flow.Judge} turns sends into requests. {@link dev.leadguard.flow.Targets} finds the API
 *       ({@link dev.leadguard.flow.Target}) of each {@link dev.leadguard.flow.Case}, {@link dev.leadguard.flow.Presence}, {@link
 *       dev.leadguard.flow.CredentialJudge} and {@link dev.leadguard.flow.ParameterJudge} answer, {@link
 *       dev.leadguard.flow.Verdict} joins the answers, {@link dev.leadguard.flow.Ways} decides between callers, {@link
 *       dev.leadguard.flow.Evidence} says why. {@link dev.leadguard.flow.OtherClients} counts what is sent without a table.
 *   <li>Keys: {@link dev.leadguard.flow.KeyJudge} and {@link dev.leadguard.flow.HeaderKeys} put what is a key into {@link
 *       dev.leadguard.flow.KeysFound}, by its {@link dev.leadguard.flow.Looks}, by {@link dev.leadguard.flow.KeyWords} and by
 *       the {@link dev.leadguard.flow.Mentions} of an API; {@link dev.leadguard.flow.KeyScan} looks where nothing is walked,
 *       {@link dev.leadguard.flow.Repeats} for the same literal again.
 * </ul>
 *
 * <p>May import model, contract, library and secret.
 */
package dev.leadguard.flow;
