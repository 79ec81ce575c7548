package org.corporateparenting.arbitraries;

import java.util.function.BiConsumer;
import org.corporateparenting.casework.ActKind;
import org.corporateparenting.casework.CaseFileBuilder;

/** Records of one kind, fitted into a life when they are written; left out where the kind was not supplied. */
record Entry(ActKind kind, BiConsumer<CaseFileBuilder, Life> writer) {}
