package followthrough.preview;

import followthrough.sandbox.OpensUntrusted;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A picture drawn anew, as it is to be held: only its pixels come along, as many as are shown. */
@OpensUntrusted
final class ImageWork extends PreviewWork {

    /** The most pixels that are held of one picture. */
    private static final long MOST_PIXELS = 12_000_000;

    @Override
    void look(byte[] file, int page, DataOutputStream answer) throws IOException {
        var seen = read(file);
        var turning = Turning.of(file);
        int across = turning.isOnItsSide() ? seen.getHeight() : seen.getWidth();
        double scale = Math.min(1, (double) Previewing.WIDTH / across);
        int wide = Math.max(1, (int) (seen.getWidth() * scale));
        int high = Math.max(1, (int) (seen.getHeight() * scale));
        var drawn = turning.isOnItsSide()
                ? new BufferedImage(high, wide, BufferedImage.TYPE_INT_ARGB)
                : new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.transform(turning.turned(wide, high));
        pen.drawImage((Image) seen, 0, 0, wide, high, null);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);
        write(png.toByteArray(), answer);
    }

    /** Of a picture with very many pixels only every second, third … is read. */
    private static BufferedImage read(byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw new IOException("no picture");
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS)));
                var reading = reader.getDefaultReadParam();
                reading.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, reading);
            } finally {
                reader.dispose();
            }
        }
    }
}
