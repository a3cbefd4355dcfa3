// The finding of the first module does not hide the second; one verdict, one report, also with two threads.
import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines()
assert log.count { it.contains('Leadguard: 2 files read, 1 parsed, 1 problem;') } == 1
assert log.any { it.contains('Leadguard found 1 error; see above and target/leadguard/leadguard.sarif') }
assert log.any { it.contains('two/src/main/java/acme/Broken.java:[') }
assert !log.any { it.contains('pK8sVw3N') || it.contains('hR2xLq7N') }

def run = new JsonSlurper().parse(new File(basedir, 'target/leadguard/leadguard.sarif')).runs[0]
assert run.results.collect { [it.ruleId, it.locations[0].physicalLocation.artifactLocation.uri] } ==
    [['HardcodedApiKey', 'one/src/main/java/acme/Early.java']]
assert run.properties.problems == 1
assert !new File(basedir, 'one/target/leadguard').exists()
