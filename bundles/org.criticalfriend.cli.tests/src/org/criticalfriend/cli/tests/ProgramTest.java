package org.criticalfriend.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.criticalfriend.cli.CommandLineProgram;
import org.criticalfriend.cli.console.Console;
import org.criticalfriend.cli.console.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import picocli.CommandLine.Command;

/** The program as a whole: help, wrong usage, faults. */
class ProgramTest {

	private static final List<String> COMMANDS = List.of("validate", "generate", "inventory", "explain", "new", "plan", "sample", "check", "status", "format", "template", "query", "workbench");

	private final StringWriter err = new StringWriter();

	@ParameterizedTest
	@FieldSource("COMMANDS")
	void helpOfEveryCommandHasAnExampleOfIt(String command) {
		CommandRun run = CommandRun.of(command, "--help").endsWith(0);
		assertTrue(run.out().lines().anyMatch(line -> line.equals("Example:") || line.equals("Examples:")), run.out());
		assertTrue(run.out().contains("  critical-friend " + command + " "), run.out());
		assertEquals("", run.err());
	}

	/** The library of commands looks at every field and method of every command each time the program starts, and loads the types it sees. */
	@ParameterizedTest
	@FieldSource("COMMANDS")
	void aCommandShowsNoTypesThatWouldBeLoadedAtEveryStart(String command) throws ClassNotFoundException {
		Class<?> type = Class.forName("org.criticalfriend.cli.commands." + Character.toUpperCase(command.charAt(0)) + command.substring(1) + "Command");
		Stream<Class<?>> shown = Stream.concat(Arrays.stream(type.getDeclaredFields()).map(Field::getType),
				Arrays.stream(type.getDeclaredMethods()).flatMap(method -> Stream.concat(Stream.of(method.getReturnType()), Arrays.stream(method.getParameterTypes()))));
		assertEquals(List.of(), shown.filter(each -> each.getName().startsWith("org.criticalfriend.editing.")).toList());
	}

	@Test
	void noCommandIsWrongUsageAndNamesThem() {
		CommandRun run = CommandRun.of().endsWith(2);
		for (String command : COMMANDS) {
			assertTrue(run.err().contains(command), run.err());
		}
	}

	@Test
	void aMisspeltCommandIsWrongUsageAndTheNearestIsNamed() {
		CommandRun run = CommandRun.of("genrate").endsWith(2);
		assertTrue(run.err().contains("generate"), run.err());
	}

	@Test
	void aMissingOptionIsWrongUsageAndNamesIt() {
		CommandRun run = CommandRun.of("generate", "some.methodology").endsWith(2);
		assertTrue(run.err().contains("--out=DIR"), run.err());
		assertTrue(run.err().contains("critical-friend generate --help"), run.err());
	}

	@Test
	void anArgumentThatStartsWithAnAtSignIsNoListOfArguments() {
		CommandRun.of("inventory", "@nowhere").endsWith(1).saysInOneLine("@nowhere");
	}

	@Test
	void aFaultIsToldInOneLine() {
		assertEquals(3, failing(false, new IllegalStateException("wheel came off\nsecond line")));
		assertEquals(1, err.toString().lines().count(), err.toString());
		assertTrue(err.toString().contains("wheel came off"), err.toString());
		assertTrue(err.toString().contains(Console.STACK_TRACE), err.toString());
	}

	@Test
	void aFaultIsToldWithItsPlaceToThoseWhoAskForIt() {
		assertEquals(3, failing(true, new IllegalStateException("wheel came off")));
		assertTrue(err.toString().contains("\tat " + ProgramTest.class.getName()), err.toString());
	}

	@Test
	void aProblemOfTheInputIsItsMessageAlone() {
		assertEquals(1, failing(false, new InputException("x.methodology: There is no such file.")));
		assertEquals("x.methodology: There is no such file.", err.toString().strip());
	}

	@Test
	void anEndlessRecursionIsAFaultToo() {
		assertEquals(3, run(false, this::recurse));
		assertEquals(1, err.toString().lines().count(), err.toString());
		assertFalse(err.toString().contains("\tat "), err.toString());
	}

	private int recurse() {
		return recurse() + 1;
	}

	private int failing(boolean stackTrace, Exception failure) {
		return run(stackTrace, () -> {
			throw failure;
		});
	}

	private int run(boolean stackTrace, Callable<Integer> action) {
		Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err, true), stackTrace);
		return new CommandLineProgram(console, List.of(new Acting(action))).run("act");
	}

	/** A command that does what a test says. */
	@Command(name = "act")
	static final class Acting implements Callable<Integer> {

		private final Callable<Integer> action;

		Acting(Callable<Integer> action) {
			this.action = action;
		}

		@Override
		public Integer call() throws Exception {
			return action.call();
		}
	}
}
