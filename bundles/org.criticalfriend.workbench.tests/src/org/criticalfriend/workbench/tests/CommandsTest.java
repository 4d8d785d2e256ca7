package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.criticalfriend.editing.folder.Creation;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MHandler;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

	/** These end the workbench, or open a window of the system that no test can close. */
	private static final Set<String> LEFT_OUT = Set.of("org.criticalfriend.workbench.command.exit", "org.criticalfriend.workbench.command.openFolder");

	/** Where a part keeps the handlers that it adds itself. */
	private static final String HANDLER = "handler::";

	@TempDir
	Path folder;

	@TempDir
	Path state;

	@Test
	void everyCommandHasANameAHandlerAndAWayToIt() throws Exception {
		Path methodology = new Creation().blankMethodology(folder, "Harbour peer review");
		RunningWorkbench.with(folder, state, workbench -> {
			IEclipseContext editor = workbench.service(Editors.class).open(methodology).orElseThrow().getContext();
			workbench.await("the editor has its commands", () -> editor.get(HANDLER + "org.criticalfriend.workbench.command.undo") != null);
			List<String> wrong = new ArrayList<>();
			Set<MCommand> handled = new HashSet<>();
			Set<MCommand> reached = new HashSet<>();
			contents(workbench.application()).forEach(each -> {
				if (each instanceof MHandler handler) {
					handled.add(handler.getCommand());
				} else if (each instanceof MKeyBinding key) {
					reached.add(key.getCommand());
				} else if (each instanceof MHandledItem item) {
					reached.add(item.getCommand());
				}
			});
			for (MCommand command : workbench.application().getCommands()) {
				if (command.getCommandName() == null || command.getCommandName().isBlank()) {
					wrong.add(command.getElementId() + " has no name");
				}
				if (!handled.contains(command) && editor.get(HANDLER + command.getElementId()) == null) {
					wrong.add(command.getElementId() + " has no handler");
				}
				if (!reached.contains(command)) {
					wrong.add(command.getElementId() + " has no key and no menu item");
				}
			}
			assertEquals(List.of(), wrong);
		});
	}

	@Test
	void noKeyHasTwoMeaningsInOnePlace() throws Exception {
		RunningWorkbench.with(folder, state, workbench -> {
			List<String> wrong = new ArrayList<>();
			workbench.application().getBindingTables().forEach(table -> {
				Set<String> keys = new HashSet<>();
				table.getBindings().stream().filter(binding -> !keys.add(binding.getKeySequence())).forEach(binding -> wrong.add(table.getElementId() + ": " + binding.getKeySequence()));
			});
			assertEquals(List.of(), wrong);
		});
	}

	@Test
	void everyCommandRunsOrSaysThatItCannotInAnEmptyFolder() throws Exception {
		RunningWorkbench.with(folder, state, CommandsTest::runAll);
	}

	@Test
	void everyCommandRunsOrSaysThatItCannotWithAMethodology() throws Exception {
		Path methodology = new Creation().blankMethodology(folder, "Harbour peer review");
		RunningWorkbench.with(folder, state, workbench -> {
			workbench.service(Editors.class).open(methodology);
			runAll(workbench);
		});
	}

	/** Dialogs are closed as soon as they are shown: a command waits for the dialog that it opens. */
	private static void runAll(RunningWorkbench workbench) {
		Display display = workbench.shell().getDisplay();
		Listener closing = event -> {
			if (event.widget instanceof Shell shell && shell != workbench.shell()) {
				display.asyncExec(() -> close(shell));
			}
		};
		display.addFilter(SWT.Show, closing);
		try {
			for (MCommand command : workbench.application().getCommands()) {
				if (!LEFT_OUT.contains(command.getElementId()) && command.getParameters().isEmpty() && workbench.isEnabled(command.getElementId())) {
					workbench.run(command.getElementId());
					workbench.settle();
				}
			}
		} finally {
			display.removeFilter(SWT.Show, closing);
		}
	}

	private static void close(Shell shell) {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}

	private static List<Object> contents(MApplication application) {
		List<Object> all = new ArrayList<>();
		((EObject) application).eAllContents().forEachRemaining(all::add);
		return all;
	}
}
