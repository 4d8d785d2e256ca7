package org.criticalfriend.cli.commands;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.ExitStatus;
import org.criticalfriend.cli.console.InputException;
import org.criticalfriend.methodology.inventory.Count;
import org.criticalfriend.methodology.inventory.Inventory;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what a methodology consists of. */
@Command(name = "inventory",
		description = "Counts what a methodology consists of: KLOEs, roles, stages, forms and so on.",
		footer = {"", "Example:", "  critical-friend inventory models/domestic-abuse.methodology --json", "",
				"docs/inventory.md describes the entries." })
public final class InventoryCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "A methodology, or any part of one.")
	private Path file;

	@Option(names = "--json", description = "Print one JSON object.")
	private boolean json;

	private final Console console;
	private final MethodologyInput input;

	public InventoryCommand(Console console, MethodologyInput input) {
		this.console = console;
		this.input = input;
	}

	@Override
	public Integer call() throws InputException {
		Inventory inventory = Inventory.of(input.read(file));
		if (json) {
			JsonObject object = new JsonObject();
			inventory.counts().forEach((name, count) -> object.add(name, toJson(count)));
			console.out().println(new GsonBuilder().setPrettyPrinting().create().toJson(object));
		} else {
			inventory.counts().forEach((name, count) -> console.out().println(toText(words(name), count)));
		}
		return ExitStatus.FINE;
	}

	private static JsonElement toJson(Count count) {
		return switch (count) {
			case Count.Total total -> new JsonPrimitive(total.number());
			case Count.PerKloe perKloe -> new GsonBuilder().create().toJsonTree(perKloe.numbers());
			case Count.PerElement perElement -> new GsonBuilder().create().toJsonTree(perElement.numbers());
		};
	}

	private static String toText(String label, Count count) {
		return label + ": " + switch (count) {
			case Count.Total total -> String.valueOf(total.number());
			case Count.PerKloe perKloe -> perKloe.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
			case Count.PerElement perElement -> perElement.numbers().entrySet().stream().map(InventoryCommand::entry)
					.collect(Collectors.joining(", "));
		};
	}

	private static String entry(Map.Entry<String, Integer> entry) {
		return entry.getKey() + " " + entry.getValue();
	}

	private static String words(String name) {
		return name.equals("kloes") ? "KLOEs" : Character.toUpperCase(name.charAt(0)) + name.substring(1).replaceAll("(?=[A-Z])", " ").toLowerCase();
	}
}
