/**
 * What HTTP clients do: tables of calls and their effects, one YAML file a client.
 *
 * <p>The set of effects is closed: a table says what happens to a URL, a header, a verb or a request, it runs no code. A
 * method of a listed type that has no row is opaque to the analysis, so a table also lists what does not matter ({@code
 * neutral}). May import data.
 *
 * <p>All kinds of objects share one state: URL, headers, verb. A client, a request builder, a request, a header object and a
 * URL builder are the same to a row, which is why a row needs no knowledge of the library it belongs to: "returns a copy of
 * the receiver with this header" is {@code WebTarget}, {@code RestClient.Builder} and {@code HttpRequest.Builder#copy}.
 */
package dev.leadguard.library;
