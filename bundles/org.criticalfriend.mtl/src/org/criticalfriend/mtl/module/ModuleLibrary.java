package org.criticalfriend.mtl.module;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.criticalfriend.mtl.syntax.ModuleParser;
import org.criticalfriend.mtl.syntax.ModuleSyntax;
import org.criticalfriend.mtl.syntax.SourceText;
import org.criticalfriend.mtl.syntax.SyntaxProblem;

/** The modules of a source, each read once, when it is first asked for. For use by any number of threads. */
public final class ModuleLibrary {
	private final ModuleSource source;
	private final Map<String, Optional<ModuleFile>> modules = new ConcurrentHashMap<>();

	/** Takes where the modules come from. */
	public ModuleLibrary(ModuleSource source) {
		this.source = source;
	}

	/** The module of that name; one whose file cannot be read has no definitions, and a problem that says why. */
	public Optional<ModuleFile> module(String qualifiedName) {
		return modules.computeIfAbsent(qualifiedName, this::read);
	}

	/** Qualified names of modules, for hints: those the source can list and those asked for before. */
	public Set<String> names() {
		Set<String> names = new TreeSet<>(source.names());
		modules.forEach((name, module) -> module.ifPresent(found -> names.add(name)));
		return names;
	}

	private Optional<ModuleFile> read(String qualifiedName) {
		try {
			return source.read(qualifiedName)
					.map(bytes -> new ModuleFile(qualifiedName, new ModuleParser().parse(new SourceText(SourceDecoder.decode(bytes)))));
		} catch (IOException failed) {
			return Optional.of(new ModuleFile(qualifiedName, unreadable("the file cannot be read: " + failed)));
		}
	}

	private static ModuleSyntax unreadable(String message) {
		return new ModuleSyntax(new SourceText(""), "", List.of(), null, List.of(), List.of(), List.of(new SyntaxProblem(0, 0, message)));
	}
}
