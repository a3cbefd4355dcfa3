package acme;

class Early {
  static final String LEADFEEDER_API_KEY = "pK8sVw3NzT6rJb0LyQ5dXc9HmGf2AeUoZi7RtB4vMkE";
}
