/** What the words of rule files stand for: types, fields, methods and constants, found by reflection. Nothing is initialised or run by looking it up. */
@NullMarked
package org.pcsrules.rulebook.types;

import org.jspecify.annotations.NullMarked;
