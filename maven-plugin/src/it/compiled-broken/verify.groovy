// What does not compile is said not to be analysed, by the compiler; the scan still finds the key. A good file is analysed.
import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines()
def broken = 'src/main/java/acme/Broken.java'
assert log.count { it.contains("${broken}:[12,30] HardcodedApiKey: ") && it.endsWith(' [source-scan]') } == 1
assert log.count { it.contains("${broken}:[17,3]: Not analysed by the compiler: first error: cannot find symbol") } == 2
assert log.count { it.contains('Leadguard: 2 files read, 2 parsed, 1 problem; 1 request judged, 0 unknown; 1 finding (1 error)') } == 1
assert log.count { it.contains('Leadguard: 2 files read, 1 parsed, 1 problem; 0 requests judged, 0 unknown; 0 findings') } == 1
assert log.count { it.contains('Not analysed by the compiler of Java ') && it.contains('release version 99 not supported') } == 2
assert log.count { it.contains('Leadguard: 2 files read, 0 parsed, 2 problems; 0 requests judged, 0 unknown; 0 findings') } == 1
assert !log.any { it.contains('wT5nRb8K') }

assert log.count { it.contains('error-prone is not among leadguard.frontEnds') } == 1

// The build died in javac, and what the scan had found is said all the same.
def died = log.drop(log.findIndexOf { it.contains('COMPILATION ERROR') })
assert died.count { it.endsWith("${broken}:[12,30] HardcodedApiKey: a key of 43 characters for the Leadfeeder API is written into the source") } == 1
assert died.count { it.contains('Leadguard found 1 error; see above and target/leadguard/leadguard.sarif') } == 1
def run = new JsonSlurper().parse(new File(basedir, 'target/leadguard/leadguard.sarif')).runs[0]
assert run.properties.frontEnds == ['source-scan']
assert run.results.size() == 1
