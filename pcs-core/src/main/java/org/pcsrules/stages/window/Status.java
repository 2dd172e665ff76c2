package org.pcsrules.stages.window;

import org.pcsrules.window.WindowStatus;

/** The status of the partner in the area. */
public record Status(WindowStatus status) {
}
