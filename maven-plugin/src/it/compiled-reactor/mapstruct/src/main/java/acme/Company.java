package acme;

public record Company(String id, String name) {}
