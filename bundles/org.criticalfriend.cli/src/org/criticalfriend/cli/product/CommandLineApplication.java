package org.criticalfriend.cli.product;

import org.criticalfriend.cli.CommandLineProgram;
import org.criticalfriend.cli.console.Console;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line inside the packaged product, where Eclipse starts it. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Console console = Console.ofThisProcess();
		int status = CommandLineProgram.standard(console).run((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		console.flush();
		return status;
	}

	@Override
	public void stop() {
		// a command ends by itself
	}
}
