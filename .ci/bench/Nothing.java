/** Starts a JVM and ends it. */
final class Nothing {

  public static void main(String[] args) {}
}
