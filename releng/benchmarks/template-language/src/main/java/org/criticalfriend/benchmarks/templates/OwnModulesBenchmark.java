package org.criticalfriend.benchmarks.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.criticalfriend.mtl.Mtl;
import org.criticalfriend.mtl.RunResult;
import org.criticalfriend.mtl.module.ClassPathModuleSource;
import org.criticalfriend.mtl.output.OutputFolder;
import org.eclipse.emf.ecore.EObject;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A run of a module on a library: the model is there, the module compiled, the file is written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class OwnModulesBenchmark {
	/** About how many elements the model has. */
	@Param({ "10000", "100000" })
	public int elements;

	/** {@code catalogue}: about 16 expressions for each element, with calls and conditions; {@code list}: 2 to 4 features. */
	@Param({ "catalogue", "list" })
	public String module;

	private Mtl mtl;
	private EObject root;
	private Path folder;

	/** Makes the model and compiles the module; a message means that the benchmark would measure something else. */
	@Setup
	public void prepare() throws IOException {
		LibraryModel model = new LibraryModel();
		root = model.generate(elements);
		mtl = Mtl.of(new ClassPathModuleSource(OwnModulesBenchmark.class.getClassLoader(), "templates/"), List.of(model.metamodel()));
		folder = Files.createTempDirectory("template-language");
		RunResult first = run();
		if (!first.messages().isEmpty() || Files.size(folder.resolve(module + ".txt")) < elements * 10L) {
			throw new IllegalStateException("the module does not run as it should: " + first.messages().stream().limit(1).toList());
		}
	}

	/** One run. */
	@Benchmark
	public RunResult run() throws IOException {
		try (OutputFolder output = OutputFolder.open(folder)) {
			RunResult result = mtl.run(module).on(List.of(root)).into(output).mains();
			output.commit();
			return result;
		}
	}
}
