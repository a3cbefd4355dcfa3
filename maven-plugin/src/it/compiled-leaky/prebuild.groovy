// The sources of the sample project, with another POM.
import java.nio.file.Files

def from = new File(leaky, 'src').toPath()
def to = new File(basedir, 'src').toPath()
Files.walk(from).withCloseable { files ->
  files.each { file ->
    def copy = to.resolve(from.relativize(file).toString())
    Files.isDirectory(file) ? Files.createDirectories(copy) : Files.copy(file, copy)
  }
}
true
