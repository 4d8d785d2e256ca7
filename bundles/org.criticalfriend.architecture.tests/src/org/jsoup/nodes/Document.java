package org.jsoup.nodes;

/** Stands for jsoup's class in an example that breaks a rule. */
public class Document {
}
