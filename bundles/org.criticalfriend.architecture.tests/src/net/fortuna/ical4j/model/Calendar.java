package net.fortuna.ical4j.model;

/** Stands for ical4j's class in an example that breaks a rule. */
public class Calendar {
}
