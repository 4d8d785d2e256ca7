package org.criticalfriend.workbench.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MBindingTable;
import org.eclipse.e4.ui.model.application.commands.MHandler;
import org.eclipse.e4.ui.model.application.commands.MKeyBinding;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

/** The keys of the workbench, as its application model says. */
final class Shortcuts {

	private final MApplication application;

	Shortcuts(MApplication application) {
		this.application = application;
	}

	/** All keys, those that work everywhere first, then in the order of their parts and commands. */
	List<Shortcut> all() {
		List<Shortcut> all = new ArrayList<>();
		for (MBindingTable table : application.getBindingTables()) {
			for (MKeyBinding binding : table.getBindings()) {
				if (binding.getCommand() != null) {
					all.add(new Shortcut(binding.getCommand().getLocalizedCommandName(), keys(binding.getKeySequence()), where(binding, table)));
				}
			}
		}
		all.sort(Comparator.comparing(Shortcut::where).thenComparing(Shortcut::command));
		return all;
	}

	private static String keys(String sequence) {
		try {
			return KeySequence.getInstance(sequence).format();
		} catch (ParseException unknown) {
			return sequence;
		}
	}

	/** A key works in one part if its table is for one, or if only a part handles its command. */
	private String where(MKeyBinding binding, MBindingTable table) {
		boolean everywhere = application.getHandlers().stream().map(MHandler::getCommand).anyMatch(binding.getCommand()::equals);
		if (everywhere) {
			return "";
		}
		return application.getDescriptors().stream().filter(part -> part.getHandlers().stream().map(MHandler::getCommand).anyMatch(binding.getCommand()::equals))
				.map(MPartDescriptor::getLocalizedLabel).findFirst().orElse(table.getBindingContext() == null ? "" : String.valueOf(table.getBindingContext().getName()));
	}
}
