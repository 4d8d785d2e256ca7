package org.criticalfriend.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.criticalfriend.workbench.notice.Notices;
import org.criticalfriend.workbench.shell.Editors;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

class HelpTest {

	private static final String COMMAND = "org.criticalfriend.workbench.command.";
	private static final String GUIDE = "org.criticalfriend.guide";

	@TempDir
	Path state;

	private String before;

	@BeforeEach
	void useGuideOfTheProject() {
		before = System.setProperty(GUIDE, Project.folder("docs").toString());
	}

	@AfterEach
	void restoreGuide() {
		if (before == null) {
			System.clearProperty(GUIDE);
		} else {
			System.setProperty(GUIDE, before);
		}
	}

	@Test
	void theGuideOpensInATabWithItsPictures() throws Exception {
		RunningWorkbench.with(null, state, workbench -> {
			assumeTrue(Browsers.canBeShown(workbench.shell()), "this computer has no browser engine");
			workbench.run(COMMAND + "guide");
			String page = state.resolve("guide/user-guide/README.html").toString();
			workbench.await("the tab is there", () -> page.equals(workbench.parts().getActivePart().getPersistedState().get(Editors.FILE)));
			MPart part = workbench.parts().getActivePart();
			workbench.await("its browser is there", () -> part.getWidget() != null && !EditedMethodology.find((Composite) part.getWidget(), Browser.class).isEmpty());
			Browser browser = EditedMethodology.find((Composite) part.getWidget(), Browser.class).get(0);
			workbench.await("the guide is read", () -> Browsers.number(browser, "document.readyState === 'complete' && document.title === 'User guide' ? 1 : 0") == 1);
			assertTrue(Browsers.number(browser, "document.images.length") > 0);
			assertEquals(0, Browsers.number(browser, "[...document.images].filter(image => !image.complete || image.naturalWidth === 0 || !image.alt).length"));
			workbench.await("the tab has its title", () -> part.getLabel().equals("User guide"));
			assertTrue(workbench.service(Notices.class).shown().isEmpty());
			workbench.picture("guide");
		});
	}

	@Test
	void theGuideIsInTheHelpMenuAndOnItsKey() throws Exception {
		RunningWorkbench.with(null, state, workbench -> {
			Menu help = Arrays.stream(workbench.shell().getMenuBar().getItems()).filter(item -> item.getText().replace("&", "").equals("Help")).findFirst().orElseThrow().getMenu();
			help.notifyListeners(SWT.Show, new Event());
			List<String> labels = Arrays.stream(help.getItems()).map(MenuItem::getText).map(text -> text.replace("&", "").split("\t")[0]).toList();
			assertEquals(List.of("User guide", "Keyboard shortcuts", "About Critical Friend"), labels);
			assertTrue(bindings(workbench).stream().anyMatch(key -> key.getKeySequence().equals("F1") && key.getCommand().getElementId().equals(COMMAND + "guide")));
		});
	}

	@Test
	void withoutAGuideItsCommandIsNotOffered() throws Exception {
		System.clearProperty(GUIDE);
		RunningWorkbench.with(null, state, workbench -> assertFalse(workbench.isEnabled(COMMAND + "guide")));
	}

	@Test
	void everyKeyIsListedAndFound() throws Exception {
		RunningWorkbench.with(null, state, workbench -> {
			workbench.run(COMMAND + "shortcuts");
			workbench.await("they are listed", () -> shortcuts(workbench).getItemCount() > 0);
			Set<String> wanted = new TreeSet<>();
			for (MKeyBinding key : bindings(workbench)) {
				wanted.add(key.getCommand().getLocalizedCommandName() + ": " + KeySequence.getInstance(key.getKeySequence()).format());
			}
			Set<String> listed = new TreeSet<>();
			for (TableItem item : shortcuts(workbench).getItems()) {
				listed.add(item.getText(0) + ": " + item.getText(1));
				assertFalse(item.getText(2).isBlank(), item.getText(0));
			}
			assertEquals(wanted, listed);
			workbench.picture("shortcuts");
			Widgets.all(workbench.shell(), Text.class).stream().filter(text -> text.getMessage().equals("Find a command")).findFirst().orElseThrow().setText("GENERATE");
			assertEquals(List.of("Generate documents"), Arrays.stream(shortcuts(workbench).getItems()).map(item -> item.getText(0)).toList());
		});
	}

	@Test
	void everyKeyThatTheGuideTellsIsOne() throws Exception {
		RunningWorkbench.with(null, state, workbench -> {
			Set<Set<String>> keys = new HashSet<>();
			bindings(workbench).forEach(key -> keys.add(Set.of(inWords(key.getKeySequence()).split("\\+"))));
			List<String> unknown = new ArrayList<>();
			for (String told : keysOfTheGuide()) {
				if (!keys.contains(Set.of(told.split("\\+")))) {
					unknown.add(told);
				}
			}
			assertEquals(List.of(), unknown);
		});
	}

	private static String inWords(String sequence) {
		return sequence.replace("M1", "Ctrl").replace("M2", "Shift").replace("M3", "Alt").replace("PAGE_UP", "Page Up").replace("PAGE_DOWN", "Page Down").replace("SPACE", "Space")
				.replace("DEL", "Delete").replace("CR", "Enter");
	}

	/** What stands in the first column of the tables of keys. */
	private static List<String> keysOfTheGuide() throws IOException {
		List<String> keys = new ArrayList<>();
		try (Stream<Path> pages = Files.list(Project.folder("docs").resolve("user-guide"))) {
			for (Path page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
				boolean within = false;
				for (String line : Files.readAllLines(page)) {
					within = line.startsWith("| Keys ") || within && line.startsWith("|");
					if (within && !line.startsWith("| Keys ") && !line.startsWith("|--")) {
						keys.addAll(List.of(line.split("\\|")[1].strip().split(", ")));
					}
				}
			}
		}
		assertTrue(keys.size() > 20, keys::toString);
		return keys;
	}

	@Test
	void theVersionAndTheLicencesAreTold() throws Exception {
		RunningWorkbench.with(null, state, workbench -> {
			ShownDialog dialog = ShownDialog.expect("About Critical Friend", shell -> {
				var version = FrameworkUtil.getBundle(Editors.class).getVersion();
				assertTrue(Widgets.says(shell, "Version " + version.getMajor() + "." + version.getMinor() + "." + version.getMicro()));
				assertTrue(Widgets.says(shell, "Eclipse Public License 2.0"));
				Set<String> licences = new HashSet<>();
				for (TableItem item : Widgets.all(shell, Table.class).get(0).getItems()) {
					assertFalse(item.getText(0).isBlank() || item.getText(1).isBlank() || item.getText(2).isBlank(), item.getText(0));
					licences.add(item.getText(2));
				}
				assertTrue(licences.containsAll(List.of("Eclipse Public License 2.0", "Apache License 2.0")), licences::toString);
				workbench.picture("about");
				Widgets.press(shell, "Close");
			});
			workbench.run(COMMAND + "about");
			dialog.await(workbench);
		});
	}

	private static List<MKeyBinding> bindings(RunningWorkbench workbench) {
		return workbench.application().getBindingTables().stream().flatMap(table -> table.getBindings().stream()).toList();
	}

	private static Table shortcuts(RunningWorkbench workbench) {
		return Widgets.all(workbench.shell(), Table.class).stream().filter(table -> table.getColumnCount() == 3 && table.getColumn(1).getText().equals("Keys")).findFirst().orElseThrow();
	}
}
