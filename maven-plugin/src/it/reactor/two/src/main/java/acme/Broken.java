package acme;

class Broken {
  static final String LEADFEEDER_API_KEY = "hR2xLq7NwD5vKc9TzM0bJs4YfGp8AeUoXi3VtB6nWkQ"
