package samples.modules.flagsatcallers;

/** Names the two ways. */
final class Flags {
  static final boolean SIGNED = true;
  static final boolean OPEN = false;

  private Flags() {}
}
