package org.criticalfriend.architecture.tests.bad.publishing;

/** Has a name that says nothing. */
public class TextHelper {
}
