package org.criticalfriend.workbench.methodology.editor;

/** What can be done about a file that somebody else has changed. */
record OutsideChoices(Runnable reload, Runnable saveOver, Runnable compare) {
}
