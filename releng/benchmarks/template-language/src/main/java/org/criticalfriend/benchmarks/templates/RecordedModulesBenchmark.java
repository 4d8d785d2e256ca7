package org.criticalfriend.benchmarks.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.criticalfriend.mtl.Mtl;
import org.criticalfriend.mtl.RunResult;
import org.criticalfriend.mtl.module.FolderModuleSource;
import org.criticalfriend.mtl.output.OutputFolder;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
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

/** The two modules that stock Acceleo was measured with, where they are at hand; the bytes are compared with the recorded ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class RecordedModulesBenchmark {
	private static final int RECORDED_SIZE = 10_000;

	/** Number the model was generated with. */
	@Param({ "10000", "100000" })
	public int elements;

	/** The recorded module. */
	@Param({ "dense", "light" })
	public String module;

	/** Folder of the recorded cases. */
	@Param("")
	public String cases;

	/** Folder with {@code model-N.xmi} for each size. */
	@Param("")
	public String models;

	private Mtl mtl;
	private Resource model;
	private Path folder;

	/** Loads the model, runs the module once and compares the checksum for the size it is recorded for. */
	@Setup
	public void prepare() throws IOException, NoSuchAlgorithmException {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
		EPackage metamodel = (EPackage) resources.getResource(uri(Path.of(cases, "review.ecore")), true).getContents().get(0);
		resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
		model = resources.getResource(uri(Path.of(models, "model-" + elements + ".xmi")), true);
		mtl = Mtl.of(new FolderModuleSource(Path.of(cases, "bench")), List.of(metamodel));
		folder = Files.createTempDirectory("template-language");
		run();
		if (elements == RECORDED_SIZE) {
			compare();
		}
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().toString());
	}

	private void compare() throws IOException, NoSuchAlgorithmException {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(module + ".txt")));
		String line = HexFormat.of().formatHex(digest) + "  " + module + ".txt";
		if (!Files.readAllLines(Path.of(cases, "bench", "expected-" + RECORDED_SIZE + ".sha256")).contains(line)) {
			throw new IllegalStateException("the output differs from the recorded one: " + line);
		}
	}

	/** One run. */
	@Benchmark
	public RunResult run() throws IOException {
		try (OutputFolder output = OutputFolder.open(folder)) {
			RunResult result = mtl.run(module).on(model).into(output).mains();
			output.commit();
			return result;
		}
	}
}
