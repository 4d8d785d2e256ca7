package org.criticalfriend.dsl.ide.server;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.criticalfriend.dsl.ide.workspace.FileAddresses;
import org.criticalfriend.dsl.ide.workspace.FileIssues;
import org.criticalfriend.dsl.ide.workspace.LinkedFiles;
import org.criticalfriend.dsl.ide.workspace.MethodologyWorkspace;
import org.criticalfriend.dsl.ide.workspace.OpenTexts;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Provides;
import com.google.inject.Singleton;

/**
 * What a language server consists of. Unlike Xtext's own module it knows the one language it serves, so it finds it in any class loader
 * and is not disturbed by others that register the same language.
 */
final class LanguageModule extends AbstractModule {

	private static final int READERS = 2;

	private final Injector language;
	private final ILanguageServerShutdownAndExitHandler ending;

	LanguageModule(Injector language, ILanguageServerShutdownAndExitHandler ending) {
		this.language = language;
		this.ending = ending;
	}

	@Override
	protected void configure() {
		bind(LanguageServerImpl.class).to(MethodologyLanguageServer.class);
		bind(WorkspaceManager.class).to(MethodologyWorkspace.class);
		bind(UriExtensions.class).to(FileAddresses.class);
		bind(IRequestManager.class).to(RequestManager.class);
		bind(ILanguageServerShutdownAndExitHandler.class).toInstance(ending);
		bind(OpenTexts.class).toProvider(language.getProvider(OpenTexts.class));
		bind(LinkedFiles.class).toProvider(language.getProvider(LinkedFiles.class)).in(Singleton.class);
	}

	@Provides
	@Singleton
	FileIssues issues(LinkedFiles files) {
		return new FileIssues(language.getInstance(org.eclipse.xtext.validation.IResourceValidator.class), files,
				language.getInstance(org.eclipse.xtext.service.OperationCanceledManager.class));
	}

	@Provides
	@Singleton
	ExecutorService readers() {
		return Executors.newFixedThreadPool(READERS, new ThreadFactoryBuilder().setDaemon(true).setNameFormat("language services %d").build());
	}

	@Provides
	@Singleton
	IResourceServiceProvider.Registry languages() {
		IResourceServiceProvider provider = language.getInstance(IResourceServiceProvider.class);
		ResourceServiceProviderRegistryImpl registry = new ResourceServiceProviderRegistryImpl() {
			@Override
			public IResourceServiceProvider getResourceServiceProvider(URI uri, String contentType) {
				return provider;
			}
		};
		registry.getExtensionToFactoryMap().put("methodology", provider);
		return registry;
	}
}
