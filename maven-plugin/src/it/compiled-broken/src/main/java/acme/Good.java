package acme;

class Good {
  static final String LEADFEEDER_API_KEY = System.getenv("LEADFEEDER_API_KEY");
}
