package dev.leadguard.flow;

import dev.leadguard.flow.Sends.Send;
import java.util.Set;

/**
 * One request with one of its URLs, about which questions are asked.
 *
 * @param links what is only likely on the way to any answer
 * @param doubts why no answer can be that something is missing
 */
record Case(HttpState request, Send send, Target target, Set<String> links, Set<Cause> doubts) {}
