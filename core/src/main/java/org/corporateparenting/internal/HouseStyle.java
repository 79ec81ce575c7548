package org.corporateparenting.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one form of generated value types: a documented public builder that hides the implementation.
 *
 * <p>Applied once per package, in {@code package-info}.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        allowedClasspathAnnotations = {Override.class},
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        defaults = @Value.Immutable(copy = false),
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {"child:children", "status:statuses"},
        implementationNestedInBuilder = true,
        jacksonIntegration = false,
        redactedMask = "***",
        visibility = Value.Style.ImplementationVisibility.PACKAGE)
public @interface HouseStyle {}
