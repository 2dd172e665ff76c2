package org.pcsrules.examples.cli;

import org.pcsrules.PcsEngine;

/** Opens the engine of a command; tests put one that fails in its place. */
@FunctionalInterface
public interface Engines {

    /** The engine that the arguments ask for. @throws IllegalArgumentException if there is no such edition or reading */
    PcsEngine open(EngineOptions options);
}
