package dev.leadguard.analysis;

/** What a rule is given: the requests and key uses of one file, and a way to report. */
public interface Pass {}
