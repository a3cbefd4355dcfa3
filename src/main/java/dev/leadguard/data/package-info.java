/**
 * Parsed documents with positions: the YAML of policies, contracts and library tables as a tree that remembers where each
 * value stands, so that every mistake is one line with its place.
 *
 * <p>A user's file is read by {@link dev.leadguard.data.Yaml}. What ships with the product is read by {@link
 * dev.leadguard.data.Packed} from a compact form that {@link dev.leadguard.data.Pack} makes of the same YAML during the
 * build: a YAML parser costs too much where javac starts cold. Both give the same {@link dev.leadguard.data.Node}s, and
 * {@link dev.leadguard.data.Reader} turns them into values.
 *
 * <p>Imports no other room.
 */
package dev.leadguard.data;
