package dev.leadguard.model;

import java.util.Optional;

/**
 * Says what a type checker knows of a name.
 *
 * @param type the qualified name of the erased type of the variable, empty if it is no variable
 * @param owner the qualified name of the class that declares the field, empty for locals
 * @param constant the value, if the name is a compile-time constant of type {@code String}
 */
public record Known(String type, String owner, Optional<String> constant) {}
