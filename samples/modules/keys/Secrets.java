package samples.modules.keys;

/** Holds strings under names that say nothing. */
final class Secrets {
  // finding: HardcodedApiKey
  static final String FIRST = "q7Rb2LxV9mTfKc4Zp0YwN8dJh3GsAe6U";
  // finding: HardcodedApiKey
  static final String SECOND = "Hd83kVx0QmZ7tLbW2pRcYf5NsJg9AuEe";
  // ok: HardcodedApiKey
  static final String THIRD = "your-api-key-here";
  // ok: HardcodedApiKey
  static final String CHECKSUM = "Mz5Xn1Bv7Wq3Rt9Yk2Lp8Hs4Fd6Gj0Ca";

  private Secrets() {}
}
