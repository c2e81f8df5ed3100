/** Values with units as intervals: conversion, rounding, "about", "at least". */
@NullMarked
package org.claimdesk.comparison.value;

import org.jspecify.annotations.NullMarked;
