package dev.leadguard.flow;

/**
 * A step of the evidence.
 *
 * @param of what it is a part of: {@link #URL}, {@link #CLIENT}, {@link #LIKELY}; empty if it stands for itself
 * @param text what is seen there; of literals of the source no more than words of the API's description
 * @param at the place, or {@link Place#NONE}
 */
public record Trace(String of, String text, Place at) {

  /** A part of a URL. */
  public static final String URL = "URL";

  /** The client that sends. */
  public static final String CLIENT = "client";

  /** Why it is not certain. */
  public static final String LIKELY = "likely only";

  Trace(String text, Place at) {
    this("", text, at);
  }
}
